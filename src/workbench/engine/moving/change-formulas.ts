import type { Book, Sheet } from "../../../xlsx/book";
import { withFormulas } from "../../../xlsx/sheet/format-formulas";
import type { Area } from "../../../xlsx/model/area";
import type { Actor } from "../engine";
import { bounding, oneCell, wholeSheet } from "../ranges/geometry";
import { changeCells } from "../cells/change-cells";

/** Rewrites a formula. `home` is the sheet that references without one mean; null where there is none. */
type FormulaChange = (formula: string, home: string | null) => string;

/** Cells of a sheet whose formulas read otherwise now. */
export type Rewritten = { readonly sheet: Sheet; readonly area: Area };

/** Rewrites every formula of the workbook: in cells, names, validations, conditional formats and charts. */
export function changeFormulas(book: Book, change: FormulaChange): Rewritten[] {
  for (const name of book.names) name.formula = change(name.formula, null);
  return book.sheets.flatMap((sheet) => {
    const area = changeOnSheet(sheet, change);
    return area ? [{ sheet, area }] : [];
  });
}

/** The same on one sheet. Answers where its cells' formulas read otherwise now. */
export function changeOnSheet(sheet: Sheet, change: FormulaChange): Area | undefined {
  changeRules(sheet, change);
  return changeCellFormulas(sheet, change);
}

/** Tells of formulas that follow what they point at. */
export function announceFormulas(actor: Actor, rewritten: readonly Rewritten[]): void {
  for (const { sheet, area } of rewritten) actor.engine.announce({ kind: "formulas", sheet, area }, actor);
}

function changeCellFormulas(sheet: Sheet, change: FormulaChange): Area | undefined {
  let changed: Area | undefined;
  changeCells(sheet, wholeSheet, (cell, row, column) => {
    if (cell.formula === undefined) return cell;
    const formula = change(cell.formula, sheet.name);
    if (formula === cell.formula) return cell;
    changed = changed ? bounding(changed, oneCell(row, column)) : oneCell(row, column);
    return { ...cell, formula };
  });
  return changed;
}

function changeRules(sheet: Sheet, change: FormulaChange): void {
  const { name: home } = sheet;
  for (const name of sheet.names) name.formula = change(name.formula, home);
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
