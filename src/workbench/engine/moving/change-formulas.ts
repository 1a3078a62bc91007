import type { Book, Sheet } from "../../../xlsx/book";
import { withFormulas } from "../../../xlsx/sheet/format-formulas";
import { wholeSheet } from "../ranges/geometry";
import { changeCells } from "../cells/change-cells";

/** Rewrites a formula. `home` is the sheet that references without one mean; null where there is none. */
type FormulaChange = (formula: string, home: string | null) => string;

/** Rewrites every formula of the workbook: in cells, names, validations, conditional formats and charts. */
export function changeFormulas(book: Book, change: FormulaChange): void {
  for (const name of book.names) name.formula = change(name.formula, null);
  for (const sheet of book.sheets) changeOnSheet(sheet, change);
}

function changeOnSheet(sheet: Sheet, change: FormulaChange): void {
  const { name: home } = sheet;
  for (const name of sheet.names) name.formula = change(name.formula, home);
  changeCells(sheet, wholeSheet, (cell) => {
    if (cell.formula === undefined) return cell;
    const formula = change(cell.formula, home);
    return formula === cell.formula ? cell : { ...cell, formula };
  });
  for (const validation of sheet.validations) {
    validation.formula1 = change(validation.formula1, home);
    if (validation.formula2 !== undefined) validation.formula2 = change(validation.formula2, home);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
    withFormulas(format, (formula) => change(formula, home)),
  );
  for (const chart of sheet.charts) {
    chart.series = chart.series.map((series) => ({
      ...series,
      name: series.name && change(series.name, null),
      categories: series.categories && change(series.categories, null),
      values: change(series.values, null),
    }));
  }
}
