import { indexed } from "../plan/indexed";
import type { Decision, Party } from "../plan/plan";
import { quoted, textKey } from "../text";
import { at, type Rule } from "./rule";

/** A party is bound by what it has agreed to, or by having adopted the plan. */
export const activityIsAgreed: Rule<"activities"> = {
  id: "activity-is-agreed",
  severity: "warning",
  scope: "row",
  tables: ["activities"],
  onlyAtGate: true,
  reads: {
    parties: ["party", "shortName"],
    units: ["party", "unit"],
    activities: ["responsible", "takingPart", "agreed"],
    decisions: ["party", "type"],
  },
  why: {
    sv: "En part är bunden av det som den har godtagit.",
    en: "A party is bound by what it has agreed to.",
  },
  *check(row, { directory, decisions }) {
    const named = [row.responsible, row.takingPart].flatMap((typed) => (typed ? directory.read(typed) : []));
    const involved = new Set(named.flatMap(({ party }) => party ?? []));
    if (involved.size === 0) return;
    const agreed = row.agreed === null ? [] : directory.read(row.agreed).map(({ party }) => party);
    const missing = [...involved].filter((party) => !agreed.includes(party) && !hasAdopted(party, decisions));
    if (missing.length === 0) return;
    const sv = missing.map(({ shortName, party }) => `”${quoted(shortName ?? party ?? "")}”`).join(", ");
    const en = missing.map(({ shortName, party }) => `“${quoted(shortName ?? party ?? "")}”`).join(", ");
    yield {
      at: at(row, "agreed"),
      text: {
        sv: `Aktiviteten är inte förankrad hos ${sv}. Skriv part och datum i Förankrad, eller anteckna partens beslut om planen.`,
        en: `The activity has not been agreed with ${en}. Write party and date in Agreed, or enter the party's decision on the plan.`,
      },
    };
  },
};

function hasAdopted({ party, shortName }: Party, decisions: readonly Decision[]): boolean {
  return [party, shortName].some((name) => name !== null && adopters(decisions).has(textKey(name)));
}

const adopters = indexed(
  (decisions: readonly Decision[]) =>
    new Set(decisions.flatMap(({ party, type }) => (type === "adopted" && party ? [textKey(party)] : []))),
);
