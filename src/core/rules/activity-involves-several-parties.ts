import type { Directory } from "../plan/directory";
import type { Activity, Party } from "../plan/plan";
import { quoted } from "../text";
import { at, type Rule } from "./rule";

/** A joint plan is about what the parties do together; Lund's own review named missing mutual responsibility as a fault. */
export const activityInvolvesSeveralParties: Rule = {
  id: "activity-involves-several-parties",
  severity: "advice",
  scope: "table",
  reads: { parties: ["party", "shortName"], units: ["party", "unit"], activities: ["responsible", "takingPart"] },
  why: {
    sv: "En gemensam plan handlar om det som parterna gör tillsammans.",
    en: "A joint plan is about what the parties do together.",
  },
  *check({ activities, parties, directory }) {
    if (parties.length < 2) return;
    // Where nobody is responsible yet, that is asked first.
    const told = activities.flatMap((row) => {
      if (row.responsible === null) return [];
      const named = partiesNamed(row, directory);
      return named.length > 0 ? [{ row, named }] : [];
    });
    // Who is not known may be of any party, and so may everybody.
    const alone = told.filter(({ named }) => named[0] !== null && named.every((party) => party === named[0]));
    if (told.length > 1 && alone.length > told.length / 2) {
      yield {
        at: { table: "activities", row: null, column: "takingPart" },
        text: {
          sv: `${alone.length} av ${told.length} aktiviteter engagerar bara en part. Deltar ingen annan part i dem?`,
          en: `${alone.length} of ${told.length} activities involve one party only. Does no other party take part in them?`,
        },
      };
      return;
    }
    for (const { row, named } of alone) {
      const [party] = named;
      const name = quoted(party?.shortName ?? party?.party ?? "");
      yield {
        at: at(row, "takingPart"),
        text: {
          sv: `Bara ”${name}” står som ansvarig eller deltagande. Deltar ingen annan part?`,
          en: `Only “${name}” is named as responsible or taking part. Does no other party take part?`,
        },
      };
    }
  },
};

function partiesNamed({ responsible, takingPart }: Activity, directory: Directory): readonly (Party | null)[] {
  const named = responsible === null ? [] : directory.read(responsible);
  const others = takingPart === null ? [] : directory.read(takingPart);
  return [...named, ...others].map(({ known, party }) => (known ? party : null));
}
