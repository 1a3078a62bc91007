import { readColor } from "../looks/colors";
import { activateSheet } from "../selection";
import { copySheet } from "../sheets/copy-sheet";
import { colorTab, showSheet } from "../sheets/sheet-tab";
import { addSheet, deleteSheet, moveSheet, renameSheet } from "../sheets/sheets";
import type { Grip } from "./hand";

/** Deeds with the tabs at the foot of the grid. Positions count from 0, hidden sheets included. */
export type HandOnSheets = {
  activateSheet(sheet: number): void;
  /** A new sheet right after the one that the person looks at, who then looks at the new one. */
  addSheet(): void;
  renameSheet(sheet: number, name: string): void;
  deleteSheet(sheet: number): void;
  /** A copy right after the sheet, which the person then looks at. */
  copySheet(sheet: number): void;
  moveSheet(sheet: number, position: number): void;
  hideSheet(sheet: number): void;
  showSheet(sheet: number): void;
  /** `#RRGGBB`, or null for none. */
  colorTab(sheet: number, color: string | null): void;
};

export function handOnSheets({ by, sheetAt }: Grip): HandOnSheets {
  const { book } = by.engine;
  return {
    activateSheet: (sheet) => activateSheet(by, sheetAt(sheet)),
    addSheet: () => activateSheet(by, addSheet(by, null, book.sheets.indexOf(by.session.sheet) + 1)),
    renameSheet: (sheet, name) => renameSheet(by, sheetAt(sheet), name),
    deleteSheet: (sheet) => deleteSheet(by, sheetAt(sheet)),
    copySheet: (sheet) => activateSheet(by, copySheet(by, sheetAt(sheet), sheet + 1)),
    moveSheet: (sheet, position) => moveSheet(by, sheetAt(sheet), position),
    hideSheet: (sheet) => showSheet(by, sheetAt(sheet), "hidden"),
    showSheet: (sheet) => showSheet(by, sheetAt(sheet), "visible"),
    colorTab: (sheet, color) => colorTab(by, sheetAt(sheet), color === null ? null : readColor(color)),
  };
}
