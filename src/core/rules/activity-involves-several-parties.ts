import { quoted } from "../text";
import { partiesOf } from "./parties-of";
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
    const { told, alone } = partiesOf(activities, directory);
    if (told > 1 && alone.size > told / 2) {
      yield {
        at: { table: "activities", row: null, column: "takingPart" },
        text: {
          sv: `${alone.size} av ${told} aktiviteter engagerar bara en part. Deltar ingen annan part i dem?`,
          en: `${alone.size} of ${told} activities involve one party only. Does no other party take part in them?`,
        },
      };
      return;
    }
    for (const [place, { shortName, party }] of [...alone].sort(([one], [other]) => one - other)) {
      const name = quoted(shortName ?? party ?? "");
      yield {
        at: at(activities[place]!, "takingPart"),
        text: {
          sv: `Bara ”${name}” står som ansvarig eller deltagande. Deltar ingen annan part?`,
          en: `Only “${name}” is named as responsible or taking part. Does no other party take part?`,
        },
      };
    }
  },
};
