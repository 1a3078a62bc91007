import type { Directory } from "../plan/directory";
import { maintained } from "../plan/maintained";
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

/** How many activities name somebody, and the only party of those that name one. */
type Parties = { told: number; readonly alone: Map<number, Party> };

const partiesOf = maintained<Activity, Parties, Directory>({
  make(activities, directory) {
    const parties: Parties = { told: 0, alone: new Map() };
    for (let place = 0; place < activities.length; place++) count(parties, place, activities[place]!, directory);
    return parties;
  },
  change(parties, place, { was, is }, directory) {
    if (partiesNamed(was, directory).length > 0) parties.told--;
    parties.alone.delete(place);
    count(parties, place, is, directory);
  },
});

function count(parties: Parties, place: number, row: Activity, directory: Directory): void {
  const named = partiesNamed(row, directory);
  if (named.length === 0) return;
  parties.told++;
  // Who is not known may be of any party, and so may everybody.
  const [party] = named;
  if (party && named.every((each) => each === party)) parties.alone.set(place, party);
}

/** The parties that a row names, `null` for somebody unknown. Where nobody is responsible yet, that is asked first. */
function partiesNamed({ responsible, takingPart }: Activity, directory: Directory): readonly (Party | null)[] {
  if (responsible === null) return [];
  const others = takingPart === null ? [] : directory.read(takingPart);
  return [...directory.read(responsible), ...others].map(({ known, party }) => (known ? party : null));
}
