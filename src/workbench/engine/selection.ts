import type { Sheet } from "../../xlsx/book";
import type { Area } from "../../xlsx/model/area";
import { assumed, type Fact } from "./basis";
import type { Actor, Session } from "./engine";
import { invalidOperation } from "./excel-error";
import { oneCell } from "./ranges/geometry";
import type { RangeRef } from "./ranges/range-ref";

export const activationFact: Fact = {
  about: "Activating a hidden sheet, or selecting on one, is InvalidOperation",
  basis: assumed("worksheet.activate() of a hidden and of a very hidden sheet."),
};

/** What the person has selected on the sheet; A1 at first, as when a sheet is new. */
export function selectionOn(session: Session, sheet: Sheet): RangeRef {
  let ref = session.selections.get(sheet);
  if (!ref?.area) {
    if (ref) session.engine.refs.delete(ref);
    ref = { sheet, area: oneCell(0, 0) };
    session.selections.set(sheet, ref);
    session.engine.refs.add(ref);
  }
  return ref;
}

/** Shows the sheet and selects the area on it. */
export function selectArea(actor: Actor, sheet: Sheet, area: Area): void {
  activateSheet(actor, sheet);
  selectionOn(actor.session, sheet).area = { ...area };
  actor.engine.announce({ kind: "selected", sheet, area }, actor);
}

/** Shows the sheet to the actor's person; the others stay where they are. */
export function activateSheet(actor: Actor, sheet: Sheet): void {
  const { session, engine } = actor;
  if (session.sheet === sheet) return;
  if (sheet.visibility !== "visible") throw invalidOperation(`The sheet ${sheet.name} is hidden.`);
  const left = engine.book.sheets.includes(session.sheet) ? session.sheet : null;
  session.sheet = sheet;
  engine.book.activeSheet = engine.book.sheets.indexOf(sheet);
  engine.announce({ kind: "sheet-activated", sheet, left }, actor);
}
