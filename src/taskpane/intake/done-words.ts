import type { Adopted } from "../../app/adopt-plan";
import { sayTook } from "../../app/say-outcomes";
import type { Locale, Text } from "../../core/text";
import { intakeStrings as words } from "./intake-strings";

/** What has been brought in, and what of it was not as the person had it. */
export function doneWords({ news, taken, left, took }: Adopted): Text {
  const count = (table: string) => news.rows.filter((each) => each.table === table).length;
  const [goals, activities] = [count("goals"), count("activities")];
  // The usual statuses of a new register come from nobody's plan.
  const usual = news.rows.filter(({ table, row }) => table === "statuses" && row["type"] !== null).length;
  const others = news.rows.length - goals - activities - usual;
  const came = [
    ...(goals > 0 ? [words.goalCount(goals)] : []),
    ...(activities > 0 ? [words.activityCount(activities)] : []),
    ...(others > 0 ? [words.otherRows(others)] : []),
    ...(taken > 0 ? [words.values(taken)] : []),
  ];
  const list = (locale: Locale) => new Intl.ListFormat(locale).format(came.map((text) => text[locale]));
  const parts = [
    words.done(list("sv"), list("en")),
    ...(left > 0 ? [words.left(left)] : []),
    ...(took.length > 0 ? [sayTook(took)] : []),
  ];
  return { sv: parts.map(({ sv }) => sv).join(" "), en: parts.map(({ en }) => en).join(" ") };
}
