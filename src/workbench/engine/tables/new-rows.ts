import { cellAt, changeCell, type Sheet } from "../../../xlsx/book";
import { shiftFormula } from "../../../xlsx/cells/shift-formula";
import type { Area } from "../../../xlsx/model/area";
import type { Table } from "../../../xlsx/model/table";
import { assumed, type Fact } from "../basis";
import { contains } from "../ranges/geometry";

export const newRowFacts: readonly Fact[] = [
  {
    about: "The new row takes the formats, validations and conditional formats of the row above it",
    basis: assumed("Type below a table whose column is formatted as text and has a list."),
  },
  {
    about: "The formula of a calculated column fills the new row's blank cell",
    basis: assumed("Give a table a column =[@Antal]*2, then write values right below the table's other columns."),
  },
];

/** The row below the table's last becomes like the last: its looks, and the formulas of calculated columns. */
export function likeRowAbove(sheet: Sheet, { area, columns }: Table, row: number): void {
  columns.forEach(({ calculatedFormula }, index) => {
    const column = area.left + index;
    const above = cellAt(sheet, area.bottom, column);
    const cell = cellAt(sheet, row, column);
    if (above?.style && !cell?.style) {
      const { quotePrefix: _, ...style } = above.style;
      changeCell(sheet, row, column, { style });
    }
    if (calculatedFormula === undefined || (cell && (cell.value !== null || cell.formula !== undefined))) return;
    const formula =
      above?.formula === undefined ? calculatedFormula : shiftFormula(above.formula, row - area.bottom, 0);
    changeCell(sheet, row, column, { value: 0, formula });
  });
}

/** Rules that end with the area go on to the row `bottom`. */
export function extendRules(sheet: Sheet, area: Area, bottom: number): void {
  const extended = <Rule extends { areas: Area[] }>(rule: Rule): Rule => ({
    ...rule,
    areas: rule.areas.map((part) => (part.bottom === area.bottom && contains(area, part) ? { ...part, bottom } : part)),
  });
  sheet.validations = sheet.validations.map(extended);
  sheet.conditionalFormats = sheet.conditionalFormats.map(extended);
}
