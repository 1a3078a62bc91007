import type { Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { changeFormulas } from "./change-formulas";
import type { Engine } from "../engine";
import { wholeSheet } from "../ranges/geometry";
import { shiftArea, shiftAreas, shiftSpan, type Shift } from "./shift";
import { shiftFormula } from "./shift-formula";

/** Everything that points at cells of the sheet follows them; the cells themselves have been moved already. */
export function moveAll(engine: Engine, sheet: Sheet, shift: Shift): void {
  for (const ref of engine.refs) if (ref.sheet === sheet && ref.area) ref.area = shiftArea(ref.area, shift);
  sheet.merges = shiftAreas(sheet.merges, shift);
  sheet.hyperlinks = keepMoved(sheet.hyperlinks, shift);
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, areas: shiftAreas(validation.areas, shift) }))
    .filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, areas: shiftAreas(format.areas, shift) }))
    .filter(({ areas }) => areas.length > 0);
  movePage(sheet, shift);
  changeFormulas(engine.book, (formula, home) => shiftFormula(formula, home, sheet.name, shift));
}

function keepMoved<Item extends { area: Area }>(items: readonly Item[], shift: Shift): Item[] {
  return items.flatMap((item) => {
    const area = shiftArea(item.area, shift);
    return area ? [{ ...item, area }] : [];
  });
}

function movePage({ page, freeze }: Sheet, shift: Shift): void {
  if (page.printArea) page.printArea = shiftArea(page.printArea, shift);
  if (shift.from !== 0 || shift.to !== (shift.axis === "rows" ? wholeSheet.right : wholeSheet.bottom)) return;
  if (shift.axis === "rows" && page.titleRows)
    page.titleRows = shiftSpan(page.titleRows.first, page.titleRows.last, shift);
  const frozen = shift.axis;
  if (freeze[frozen] > 0) {
    const span = shiftSpan(0, freeze[frozen] - 1, shift);
    // Rows that come before the frozen ones are frozen with them.
    freeze[frozen] = span ? span.last + 1 : 0;
  }
}
