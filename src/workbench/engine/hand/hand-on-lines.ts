import type { Area } from "../../../xlsx/model/area";
import { autofitColumns, autofitRows, setColumnWidth, setRowHeight } from "../cells/cell-size";
import { deleteCells } from "../moving/delete-cells";
import { insertCells } from "../moving/insert-cells";
import { onSheet, SHEET_COLUMNS, SHEET_ROWS } from "../ranges/geometry";
import type { Grip } from "./hand";

/** Deeds with whole rows and columns. */
export type HandOnLines = {
  insertRows(sheet: number, first: number, count: number): void;
  deleteRows(sheet: number, first: number, count: number): void;
  insertColumns(sheet: number, first: number, count: number): void;
  deleteColumns(sheet: number, first: number, count: number): void;
  /** Points; null is as wide as the longest text, as a double click on the border makes it. */
  setColumnWidth(sheet: number, first: number, last: number, points: number | null): void;
  /** Points; null is as high as the texts need, now and later. */
  setRowHeight(sheet: number, first: number, last: number, points: number | null): void;
};

export function handOnLines({ by, sheetAt }: Grip): HandOnLines {
  return {
    insertRows: (sheet, first, count) => insertCells(by, sheetAt(sheet), rows(first, first + count - 1), "Down"),
    deleteRows: (sheet, first, count) => deleteCells(by, sheetAt(sheet), rows(first, first + count - 1), "Up"),
    insertColumns: (sheet, first, count) => insertCells(by, sheetAt(sheet), columns(first, first + count - 1), "Right"),
    deleteColumns: (sheet, first, count) => deleteCells(by, sheetAt(sheet), columns(first, first + count - 1), "Left"),
    setColumnWidth(sheet, first, last, points) {
      const range = { sheet: sheetAt(sheet), area: columns(first, last) };
      if (points === null) autofitColumns(by, range);
      else setColumnWidth(by, range, points);
    },
    setRowHeight(sheet, first, last, points) {
      const range = { sheet: sheetAt(sheet), area: rows(first, last) };
      if (points === null) autofitRows(by, range);
      else setRowHeight(by, range, points);
    },
  };
}

function rows(first: number, last: number): Area {
  return onSheet({ top: first, left: 0, bottom: last, right: SHEET_COLUMNS - 1 });
}

function columns(first: number, last: number): Area {
  return onSheet({ top: 0, left: first, bottom: SHEET_ROWS - 1, right: last });
}
