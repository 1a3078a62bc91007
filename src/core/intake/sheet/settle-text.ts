import { askAboutHeading } from "../ask";
import type { Draft } from "../draft";
import type { SheetColumn } from "./columns";
import { share, type TextsOf } from "./settle-columns";

/** Columns that can hold what is to be done, whatever they are called. */
const possible = new Set<SheetColumn["field"]>(["note", "deliverable", "title"]);

/** Finds where the words of a row stand when no column is called activity. */
export function settleText(columns: readonly SheetColumn[], of: TextsOf, draft: Draft): void {
  const has = (...fields: SheetColumn["field"][]) => columns.some(({ field }) => fields.includes(field));
  if (has("activity")) return;
  const title = columns.find(({ field }) => field === "title");
  if (title && (has("level") || !has("goal"))) {
    title.field = "activity";
    return;
  }
  if (has("goal")) {
    if (has("start", "end", "time", "period", "status")) settleBesideGoals(columns, of, draft);
    return;
  }
  const [widest] = columns.filter(({ field }) => field === "note").toSorted((a, b) => length(of(b)) - length(of(a)));
  if (!widest || of(widest).length === 0) return;
  widest.field = askAboutHeading(draft, widest.heading, widest.from, "activity", "goal", "note");
}

/** Beside goals, another text in each row that none repeats says what is to be done for them: `Hur gör vi det?`, `Deliverable`. */
function settleBesideGoals(columns: readonly SheetColumn[], of: TextsOf, draft: Draft): void {
  const goal = columns.find(({ field }) => field === "goal")!;
  const most = Math.max(...columns.map((column) => of(column).length));
  const [best] = columns
    .filter((column) => {
      const texts = of(column);
      const isText = share(texts, (text) => text.split(/\s+/u).length >= 3 && /\p{L}{3}/u.test(text)) >= 0.7;
      const isDistinct = new Set(texts).size >= texts.length * 0.9;
      return possible.has(column.field) && isText && isDistinct && texts.length >= most * 0.7;
    })
    .toSorted((a, b) => Number(b.at > goal.at) - Number(a.at > goal.at) || a.at - b.at);
  if (!best) return;
  const was = best.field === "deliverable" ? "deliverable" : "note";
  best.field = askAboutHeading(draft, best.heading, best.from, "activity", was);
}

function length(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
