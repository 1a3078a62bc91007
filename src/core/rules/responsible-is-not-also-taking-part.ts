import { writtenName } from "../plan/directory";
import { quoted } from "../text";
import { whoIs } from "./named-owners";
import { at, type Rule } from "./rule";

/** Whoever is responsible takes part; naming them twice hides who else does. */
export const responsibleIsNotAlsoTakingPart: Rule<"activities"> = {
  id: "responsible-is-not-also-taking-part",
  severity: "advice",
  scope: "row",
  tables: ["activities"],
  reads: { parties: ["party", "shortName"], units: ["party", "unit"], activities: ["responsible", "takingPart"] },
  why: {
    sv: "Den som ansvarar deltar redan. Dubbla namn skymmer vilka de andra är.",
    en: "Whoever is responsible takes part already. Naming them twice hides who the others are.",
  },
  *check(row, { directory }) {
    if (row.responsible === null || row.takingPart === null) return;
    const responsible = new Set(directory.read(row.responsible).flatMap(whoIs));
    const takingPart = directory.read(row.takingPart);
    const twice = takingPart.find((reference) => whoIs(reference).some((one) => responsible.has(one)));
    if (!twice) return;
    const others = takingPart.filter((reference) => !whoIs(reference).some((one) => responsible.has(one)));
    const value = [...new Set(others.map(writtenName))].join("; ");
    const name = quoted(writtenName(twice));
    yield {
      at: at(row, "takingPart"),
      text: {
        sv: `”${name}” står både som ansvarig och som deltagande. Ta bort namnet här.`,
        en: `“${name}” is named both as responsible and as taking part. Remove the name here.`,
      },
      fixes: [
        {
          text: { sv: `Ta bort ”${name}”`, en: `Remove “${name}”` },
          isSafe: true,
          cells: [{ at: at(row, "takingPart"), value: value || null }],
        },
      ],
    };
  },
};
