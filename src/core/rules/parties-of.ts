import type { Directory } from "../plan/directory";
import { maintained } from "../plan/maintained";
import type { Activity, Party } from "../plan/plan";

/** How many activities name somebody, and the only party of those that name one. */
type Parties = { told: number; readonly alone: Map<number, Party> };

/** The parties that activities involve, by where the activities stand. */
export const partiesOf = maintained<Activity, Parties, Directory>({
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
