import { partiesByName } from "../plan/directory";
import { groupBy } from "../group-by";
import type { Party } from "../plan/plan";
import { quoted, textKey, type Text } from "../text";
import { isMissing } from "./missing";
import { at, type Rule } from "./rule";

/** A plan is in force at a party when that party has adopted it, and the decision can be found again. */
export const adoptedPlanHasDecisions: Rule = {
  id: "adopted-plan-has-decisions",
  severity: "warning",
  scope: "plan",
  reads: {
    parties: ["party", "shortName", "type"],
    decisions: ["party", "decidingBody", "type", "date", "paragraph", "referenceNumber"],
  },
  why: {
    sv: "Planen gäller hos en part när den parten har antagit den.",
    en: "The plan is in force at a party when that party has adopted it.",
  },
  *check({ parties, decisions }) {
    const adopted = decisions.filter(({ type }) => type === "adopted");
    // A plan that nobody has adopted is a draft.
    if (adopted.length === 0) return;
    const known = partiesByName(parties);
    const byParty = groupBy(adopted, ({ party }) => known.get(textKey(party ?? "")));
    for (const party of new Set(parties)) {
      const name = quoted(party.party ?? party.shortName ?? "");
      if (!name || byParty.has(party)) continue;
      yield {
        at: at(party, party.party === null ? "shortName" : "party"),
        text: {
          sv: `Planen är antagen, men inget beslut av ”${name}” är antecknat. Lägg till det bland besluten.`,
          en: `The plan has been adopted, but no decision by “${name}” has been entered. Add it to the decisions.`,
        },
      };
    }
    for (const [party, own] of byParty) {
      const needed = neededBy[party?.type ?? "other"];
      for (const decision of own) {
        const column = needed.find((each) => isMissing(decision, each));
        if (column) yield { at: at(decision, column), text: lacks[column] };
      }
    }
  },
};

type Needed = "date" | "paragraph" | "referenceNumber" | "decidingBody";

/** What a decision is found again by, at each kind of party. */
const neededBy: Readonly<Record<NonNullable<Party["type"]>, readonly Needed[]>> = {
  municipality: ["date", "paragraph"],
  region: ["date", "paragraph"],
  university: ["date", "referenceNumber"],
  union: ["date", "decidingBody"],
  other: ["date"],
};

const lacks: Readonly<Record<Needed, Text>> = {
  date: {
    sv: "Beslutet att anta planen saknar datum. Skriv dagen då det fattades.",
    en: "The decision to adopt the plan has no date. Write the day on which it was taken.",
  },
  paragraph: {
    sv: "Beslutet att anta planen saknar paragraf. Skriv den som den står i protokollet, till exempel § 131.",
    en: "The decision to adopt the plan has no section. Write it as in the minutes, such as § 131.",
  },
  referenceNumber: {
    sv: "Beslutet att anta planen saknar diarienummer. Skriv det som det står i beslutet.",
    en: "The decision to adopt the plan has no reference number. Write it as it stands in the decision.",
  },
  decidingBody: {
    sv: "Beslutet att anta planen saknar beslutsinstans. Skriv vem som fattade det, till exempel Fullmäktige.",
    en: "The decision to adopt the plan has no deciding body. Write who took it, such as the council.",
  },
};
