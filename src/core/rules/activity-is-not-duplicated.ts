import { groupBy } from "../group-by";
import { alikeIn } from "./alike-activities";
import { bareWords } from "./alike-words";
import { at, type Rule } from "./rule";

/** The same work entered twice is reported twice, and each of two rows may be thought to be the other. What is done again at another time is no copy. */
export const activityIsNotDuplicated: Rule = {
  id: "activity-is-not-duplicated",
  severity: "warning",
  scope: "table",
  reads: { areas: ["no", "area"], activities: ["area", "activity", "start", "due"] },
  why: {
    sv: "Det som står två gånger följs upp två gånger, eller ingen gång.",
    en: "What is entered twice is followed up twice, or not at all.",
  },
  *check({ activities, areaKey }) {
    const doubled: number[] = [];
    for (const places of alikeIn(activities, undefined).values()) {
      if (places.length === 1) continue;
      const keyOf = (place: number) => {
        const { area, activity, typed } = activities[place]!;
        return [bareWords(activity ?? ""), areaKey(area), typed.start, typed.due].join("\u0000");
      };
      for (const same of groupBy(places, keyOf).values()) {
        // The row that stays is chosen by its name, so that sorting does not change what is said.
        const first = same.reduce((one, other) => (activities[other]!.key < activities[one]!.key ? other : one));
        for (const place of same) if (place !== first) doubled.push(place);
      }
    }
    for (const place of doubled.sort((one, other) => one - other)) {
      yield {
        at: at(activities[place]!, "activity"),
        text: {
          sv: "Aktiviteten står på mer än en rad i samma område och med samma tider. Ta bort en av raderna, eller skriv vad som skiljer dem åt.",
          en: "The activity stands on more than one row in the same area and with the same times. Delete one of the rows, or write what sets them apart.",
        },
      };
    }
  },
};
