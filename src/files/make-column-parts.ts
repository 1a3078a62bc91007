import type { ColumnToBe } from "../core/register/set-up/register-to-be";
import { cellAt, changeCell, type Sheet } from "../xlsx/book";
import { bodyOf, type SheetTable } from "./table-body";

/** Tells what belongs in a column to whoever stands in its heading. */
export function tellHelp(sheet: Sheet, top: number, at: number, { help }: ColumnToBe): void {
  sheet.validations.push({
    areas: [{ top, bottom: top, left: at, right: at }],
    type: "any",
    formula1: "",
    allowBlank: true,
    showError: false,
    promptTitle: help.title,
    prompt: help.message,
  });
}

/** Lets the cells of a column be chosen from its list. What is not in the list may be typed all the same. */
export function offerChoice({ sheet, table }: SheetTable, at: number, { list }: ColumnToBe): void {
  if (!list) return;
  const { first, last } = bodyOf(table);
  const [above, below] = [{ top: first, bottom: last, left: at, right: at }, table.area];
  // A rule that covers some of the cells makes way: two rules for one cell are a damaged file.
  for (const validation of sheet.validations) {
    if (validation.type === "any") continue;
    validation.areas = validation.areas.filter(
      ({ left, right, top, bottom }) => !(left === at && right === at && top >= above.top && bottom <= below.bottom),
    );
  }
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.validations.push({ areas: [above], type: "list", formula1: list, allowBlank: true, showError: false });
}

/** Gives the cells that have no format of their own that of texts. */
export function formatAsText({ sheet, table }: SheetTable, at: number): void {
  const { first, last } = bodyOf(table);
  for (let row = first; row <= last; row++) {
    const style = cellAt(sheet, row, at)?.style;
    if ((style?.numberFormat ?? "General") !== "General") continue;
    changeCell(sheet, row, at, { style: { ...style, numberFormat: "@" } });
  }
}
