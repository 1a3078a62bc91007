import { groupBy } from "../group-by";
import { indexed } from "../plan/indexed";
import type { Activity } from "../plan/plan";
import { isPlaceholder } from "./placeholder";
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
    const sameWords = [...groupBy(activities, ({ typed }) => wordsIn(typed)).values()];
    const alike = sameWords
      .filter((rows) => rows.length > 1 && rows[0]!.activity !== null && !isPlaceholder(rows[0]!.activity))
      .flatMap((rows) => [
        ...groupBy(rows, ({ area, typed: { start, due } }) => [areaKey(area), start, due].join("\u0000")).values(),
      ]);
    for (const rows of alike) {
      if (rows.length === 1) continue;
      // The row that stays is chosen by its name, so that sorting does not change what is said.
      const first = rows.reduce((one, other) => (other.key < one.key ? other : one));
      for (const row of rows) {
        if (row === first) continue;
        yield {
          at: at(row, "activity"),
          text: {
            sv: "Aktiviteten står på mer än en rad i samma område och med samma tider. Ta bort en av raderna, eller skriv vad som skiljer dem åt.",
            en: "The activity stands on more than one row in the same area and with the same times. Delete one of the rows, or write what sets them apart.",
          },
        };
      }
    }
  },
};

/** Case, spaces and signs do not make two texts different. Rows that have not changed are not put in words again. */
const wordsIn = indexed(({ activity = "" }: Activity["typed"]) =>
  activity.normalize("NFC").toLowerCase().replace(signs, " ").trim(),
);

const signs = /[\s.,;:!?…"”“'’()[\]{}/\\–—-]+/gu;
