import type { Sheet, Visibility } from "../../../xlsx/book";
import { refuseProtectedStructure } from "../cells/protected-cells";
import type { Actor } from "../engine";
import { invalidOperation } from "../excel-error";
import { activateSheet } from "../selection";
import { shownSheets } from "./sheets";

/** As the API spells them. */
export const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Shows or hides the sheet. Everybody who looked at a sheet that is hidden looks at another afterwards. */
export function showSheet(actor: Actor, sheet: Sheet, visibility: Visibility): void {
  const { book, sessions } = actor.engine;
  const shown = shownSheets(book);
  refuseProtectedStructure(book);
  if (visibility !== "visible" && shown.length === 1 && shown[0] === sheet) {
    throw invalidOperation("The last visible sheet must stay visible.");
  }
  const before = sheet.visibility;
  sheet.visibility = visibility;
  const other = shown.find((each) => each !== sheet);
  for (const session of sessions) {
    if (visibility !== "visible" && session.sheet === sheet && other) activateSheet({ ...actor, session }, other);
  }
  if (before !== visibility) actor.engine.announce({ kind: "sheet-shown", sheet, before }, actor);
}

export function colorTab(actor: Actor, sheet: Sheet, color: string | null): void {
  refuseProtectedStructure(actor.engine.book);
  sheet.tabColor = color;
  actor.engine.announce({ kind: "settings" }, actor);
}
