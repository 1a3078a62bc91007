import type { CommentView, PersonView, RuleView, SheetView } from "../../server/messages";
import { covers, type Spot } from "../grid/selection";

const known = new WeakMap<SheetView, ReadonlyMap<string, CommentView>>();

export function commentAt(sheet: SheetView, { row, column }: Spot): CommentView | undefined {
  let comments = known.get(sheet);
  if (!comments) {
    comments = new Map(sheet.comments.map((comment) => [`${comment.row},${comment.column}`, comment]));
    known.set(sheet, comments);
  }
  return comments.get(`${row},${column}`);
}

export function ruleOf(sheet: SheetView, spot: Spot): RuleView | undefined {
  return sheet.rules.find(({ areas }) => areas.some((area) => covers(area, spot)));
}

/** The others who have selected the cell. */
export function visitorsAt(people: readonly PersonView[], sheet: number, spot: Spot): PersonView[] {
  return people.filter((person) => person.sheet === sheet && covers(person.area, spot));
}

/** Whether there is anything to say beside the cell when it is the active one. */
export function hasNote(sheet: SheetView, people: readonly PersonView[], spot: Spot): boolean {
  const rule = ruleOf(sheet, spot);
  return Boolean(
    rule?.prompt || rule?.title || commentAt(sheet, spot) || visitorsAt(people, sheet.index, spot).length > 0,
  );
}
