import type { Directory } from "../plan/directory";
import type { Party } from "../plan/plan";
import { quoted } from "../text";
import { at, type Rule } from "./rule";

/** Whoever is responsible for what another party decides can only ask for it: the first of the faults that Lund found in its own plan. */
export const controlIsWithResponsible: Rule<"activities"> = {
  id: "control-is-with-responsible",
  severity: "warning",
  scope: "row",
  tables: ["activities"],
  reads: { parties: ["party", "shortName"], units: ["party", "unit"], activities: ["responsible", "control"] },
  why: {
    sv: "Den som ansvarar för något som en annan part råder över kan bara be om det.",
    en: "Whoever is responsible for what another party controls can only ask for it.",
  },
  *check(row, { directory }) {
    if (row.responsible === null || row.control === null) return;
    const responsible = partiesIn(row.responsible, directory);
    const control = partiesIn(row.control, directory);
    if (responsible.length === 0 || control.length === 0 || control.some((party) => responsible.includes(party)))
      return;
    const holder = quoted(control[0]?.shortName ?? control[0]?.party ?? row.control);
    yield {
      at: at(row, "control"),
      text: {
        sv: `”${holder}” råder över aktiviteten, men en annan part ansvarar. Låt den part som råder över den ansvara, eller skriv om den till något som den ansvariga kan göra.`,
        en: `“${holder}” controls the activity, but another party is responsible. Make the party in control responsible, or rewrite it as something that the responsible one can do.`,
      },
    };
  },
};

function partiesIn(typed: string, directory: Directory): readonly Party[] {
  return directory.read(typed).flatMap(({ party }) => party ?? []);
}
