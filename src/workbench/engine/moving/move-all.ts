import type { Sheet } from "../../../xlsx/book";
import type { Comment } from "../../../xlsx/model/comment";
import { changeFormulas, type Rewritten } from "./change-formulas";
import { changeCells } from "../cells/change-cells";
import type { Engine } from "../engine";
import { moveConditionalFormats, moveParts, moveValidations } from "./move-rules";
import { oneCell, wholeSheet } from "../ranges/geometry";
import { shiftArea, shiftAreas, shiftSpan, type Shift } from "./shift";
import { shiftFormula } from "./shift-formula";

/**
 * Everything that points at cells of the sheet follows them; the cells themselves have been moved already. Answers
 * where formulas read otherwise now.
 */
export function moveAll(engine: Engine, sheet: Sheet, shift: Shift): Rewritten[] {
  for (const ref of engine.refs) if (ref.sheet === sheet && ref.area) ref.area = shiftArea(ref.area, shift);
  sheet.merges = shiftAreas(sheet.merges, shift);
  sheet.hyperlinks = moveParts(sheet.hyperlinks, shift);
  sheet.validations = moveValidations(sheet.validations, shift);
  sheet.conditionalFormats = moveConditionalFormats(sheet.conditionalFormats, shift);
  sheet.comments = moveComments(sheet.comments, shift);
  moveArrays(sheet, shift);
  movePage(sheet, shift);
  return changeFormulas(engine.book, (formula, home) => shiftFormula(formula, home, sheet.name, shift));
}

/** A comment goes with its cell, also out of the sheet. */
function moveComments(comments: readonly Comment[], shift: Shift): Comment[] {
  return comments.flatMap((comment) => {
    const place = shiftArea(oneCell(comment.row, comment.column), shift);
    return place ? [{ ...comment, row: place.top, column: place.left }] : [];
  });
}

/** The cells that an array formula fills go with the one that it stands in. */
function moveArrays(sheet: Sheet, shift: Shift): void {
  changeCells(sheet, wholeSheet, (cell) => {
    const { arrayArea, ...rest } = cell;
    if (!arrayArea) return cell;
    const area = shiftArea(arrayArea, shift);
    return area ? { ...rest, arrayArea: area } : rest;
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
