import { maintained } from "../plan/maintained";
import type { Activity } from "../plan/plan";
import { wordsNumber } from "./alike-words";
import { isPlaceholder } from "./placeholder";

/** Where activities stand that may say the same; those that say nothing yet are no copies. */
export const alikeIn = maintained<Activity, Map<number, number[]>>({
  make(activities) {
    const alike = new Map<number, number[]>();
    for (let place = 0; place < activities.length; place++) add(alike, place, activities[place]!);
    return alike;
  },
  change(alike, place, { was, is }) {
    if (was.activity === is.activity) return;
    const number = wordsNumber(was.activity ?? "");
    const others = alike.get(number)?.filter((other) => other !== place);
    if (others?.length === 0) alike.delete(number);
    else if (others) alike.set(number, others);
    add(alike, place, is);
  },
});

function add(alike: Map<number, number[]>, place: number, { activity }: Activity): void {
  if (activity === null || isPlaceholder(activity)) return;
  const number = wordsNumber(activity);
  const places = alike.get(number);
  if (places) places.push(place);
  else alike.set(number, [place]);
}
