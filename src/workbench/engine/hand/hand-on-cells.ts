import type { Area } from "../../../xlsx/model/area";
import { clearCells } from "../cells/clear-cells";
import { fillDown } from "../cells/fill-down";
import { moveCells } from "../cells/move-cells";
import { pasteCells, type PastedCell } from "../cells/paste-cells";
import { typeTexts } from "../cells/write-cells";
import { onSheet } from "../ranges/geometry";
import { selectArea } from "../selection";
import type { Grip } from "./hand";

/** Deeds in cells. Sheets, rows and columns count from 0. */
export type HandOnCells = {
  /**
   * Each text is read as Excel reads typing in the host's locale. One cell that its validation stops throws an
   * `InvalidValue`; several at once are never held to their validations.
   */
  typeCells(sheet: number, top: number, left: number, texts: readonly (readonly string[])[]): void;
  /** What was copied takes the place of what stood there, looks and validations included. */
  pasteCells(sheet: number, top: number, left: number, cells: readonly (readonly PastedCell[])[]): void;
  /** What was cut leaves its place for another, on this sheet or another one. */
  moveCells(from: number, area: Area, sheet: number, top: number, left: number): void;
  /** Empties the cells, as the Delete key does: looks, links and validations stay. */
  clearArea(sheet: number, area: Area): void;
  /** Ctrl+D: the first row to the others; of one row, the row above it. */
  fillDown(sheet: number, area: Area): void;
  selectArea(sheet: number, area: Area): void;
};

export function handOnCells({ by, sheetAt }: Grip): HandOnCells {
  return {
    typeCells: (sheet, top, left, texts) => typeTexts(by, sheetAt(sheet), top, left, texts),
    pasteCells: (sheet, top, left, cells) => pasteCells(by, sheetAt(sheet), top, left, cells),
    moveCells: (from, area, sheet, top, left) =>
      moveCells(by, { sheet: sheetAt(from), area: onSheet(area) }, { sheet: sheetAt(sheet), top, left }),
    clearArea: (sheet, area) => clearCells(by, sheetAt(sheet), onSheet(area), "Contents"),
    fillDown: (sheet, area) => fillDown(by, sheetAt(sheet), onSheet(area)),
    selectArea: (sheet, area) => selectArea(by, sheetAt(sheet), onSheet(area)),
  };
}
