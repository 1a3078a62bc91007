import { askAboutHeading, type Reading } from "../ask";
import type { Draft } from "../draft";
import { isTime } from "../values/time-words";
import { isBody, isParty } from "../words/bodies";
import { isStatusWord } from "../words/status-words";
import type { SheetColumn } from "./columns";
import { share, type TextsOf } from "./settle-columns";

/** What people call a column of whoever answers for a row, where they do not say so. */
const bodies =
  /^(?:enhet|organisation|organi[sz]ation|nämnd|nämnd\/styrelse|styrelse|förvaltning|avdelning|verksamhet|bolag|institution|fakultet|part|funktion|unit|department|service|directorate|team|body|committee|office|faculty|party)(?:en|et|s)?$/iu;
/** Headings of times that tell something of the row itself, not of what it plans. */
const ofTheRow =
  /ändrad|uppdater|skapad|registr|inkom|version|beslut|changed|modified|created|updated|added|decided|approved/iu;

/**
 * Reads columns whose heading nobody knows by what stands in them: statuses, times or bodies, where no other column holds
 * them. A person is asked.
 */
export function settleUnknown(columns: readonly SheetColumn[], of: TextsOf, draft: Draft): void {
  const has = (...fields: SheetColumn["field"][]) => columns.some(({ field }) => fields.includes(field));
  if (!has("activity", "title", "goal")) return;
  const take = (as: Reading, is: (column: SheetColumn, texts: readonly string[]) => boolean) => {
    const column = columns.find(
      (each) => each.field === "note" && each.heading !== "" && of(each).length > 1 && is(each, of(each)),
    );
    if (column) column.field = askAboutHeading(draft, column.heading, column.from, as, "note");
  };
  const isName = (text: string) => isBody(text) || isParty(text);
  if (!has("owner", "ownerParty")) {
    take("owner", ({ heading }, texts) => share(texts, isName) >= (bodies.test(heading.trim()) ? 0.4 : 0.8));
  }
  const goal = columns.find(({ field }) => field === "goal");
  if (goal && !has("area", "level")) {
    const rows = Math.max(...columns.map((column) => of(column).length));
    take(
      "area",
      (column, texts) =>
        column.at < goal.at &&
        texts.length < rows &&
        texts.every((text) => text.split(/\s+/u).length <= 5 && !/^\d/u.test(text)),
    );
  }
  const activity = columns.find(({ field }) => field === "activity" || field === "title");
  if (activity && !has("goal", "goalRef", "level")) {
    // Beside areas, what repeats in front of the activities is what they are for.
    const isGoals = has("indicator", "baseline", "target", "area");
    const words = (texts: readonly string[]) =>
      texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0) / texts.length;
    const rows = of(activity).length;
    take(isGoals ? "goal" : "area", (column, texts) => {
      const isAbove = column.at < activity.at && new Set(texts).size < rows;
      const isName = !texts.some((text) => /^\d/u.test(text)) && (isGoals ? words(texts) >= 2 : words(texts) <= 4);
      return isAbove && isName && (isGoals || !has("area"));
    });
  }
  if (!has("status")) take("status", (_, texts) => share(texts, isStatusWord) >= 0.8);
  if (!has("start", "end", "time", "period")) {
    take("end", ({ heading }, texts) => !ofTheRow.test(heading) && share(texts, isTime) >= 0.8);
  }
}
