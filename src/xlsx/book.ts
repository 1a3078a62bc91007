import type { KeptParts, KeptSheet } from "./kept/kept";
import type { Area } from "./model/area";
import type { CellAsRead } from "./model/cell-as-read";
import type { Chart } from "./model/chart";
import type { Comment } from "./model/comment";
import type { ConditionalFormat } from "./model/conditional-format";
import type { PageLayout } from "./model/page-layout";
import type { Font, Style } from "./model/style";
import type { Table } from "./model/table";
import type { Validation } from "./model/validation";

/**
 * A workbook as plain data: what an .xlsx package says, without Office.js and without any meaning.
 * Rows and columns count from 0. The arrays are sparse: a row or cell that is absent is empty.
 * The reader makes it, the writer saves it, and the workbench's engine works on it in place.
 */
export type Book = {
  sheets: Sheet[];
  names: DefinedName[];
  /** Index of the sheet that is shown when the file opens. */
  activeSheet: number;
  /** Day serials count from 1904 instead of 1900. */
  date1904: boolean;
  /** Sheets cannot be added, deleted, renamed or moved. */
  structureProtected?: true;
  /** What cells without a font of their own are written in; absent is Calibri 11. */
  defaultFont?: Font;
  /** Parts of the opened package that this model does not hold, kept as they were. */
  kept?: KeptParts;
};

export type Visibility = "visible" | "hidden" | "veryHidden";

export type Sheet = {
  name: string;
  visibility: Visibility;
  tabColor: string | null;
  rows: (Row | undefined)[];
  columns: (Column | undefined)[];
  /** Long runs of columns that are alike, such as "hidden from H to the last". `columns` goes before them. */
  columnRuns?: ColumnRun[];
  merges: Area[];
  tables: Table[];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  hyperlinks: Hyperlink[];
  charts: Chart[];
  comments: Comment[];
  names: DefinedName[];
  freeze: { rows: number; columns: number };
  showGridlines: boolean;
  protection: Protection | null;
  page: PageLayout;
  /** Worksheet.customProperties: key and value, in the order they were added. */
  customProperties: Map<string, string>;
  /** What the opened file said of the sheet that this model does not hold. */
  kept?: KeptSheet;
};

export type Row = {
  cells: (Cell | undefined)[];
  /** Points; absent is the default height. */
  height?: number;
  hidden?: boolean;
  /** The look of the row's empty cells. */
  style?: Style;
  /** How deep it lies in groups that can be folded, if in any. */
  outlineLevel?: number;
  /** The group before it, or after it, is folded. */
  collapsed?: true;
};

export type Column = {
  /** Characters of the default font, as the file counts them; absent is the default width. */
  width?: number;
  hidden?: boolean;
  style?: Style;
  outlineLevel?: number;
  collapsed?: true;
};

/** Columns `first` to `last`, both included. */
export type ColumnRun = { first: number; last: number; column: Column };

type CellError = { readonly error: string };
export type Value = string | number | boolean | CellError | null;

/** Never changed in place: a new content is a new object, so that histories and replicas can share the old one. */
export type Cell = {
  readonly value: Value;
  /** Without the leading `=`. `value` is its last result. */
  readonly formula?: string;
  /** The cells that an array formula fills from this one. */
  readonly arrayArea?: Area;
  readonly style?: Style;
  readonly asRead?: CellAsRead;
};

export type Hyperlink = { area: Area; address?: string; location?: string; tooltip?: string };

export type DefinedName = {
  name: string;
  formula: string;
  hidden?: boolean;
  /** What the opened file said of the name that this model does not hold, such as a comment. */
  kept?: Readonly<Record<string, string>>;
};

type Protection = { readonly locked: true; readonly hasPassword: boolean };

/** A new, empty sheet with Excel's defaults. */
export function emptySheet(name: string): Sheet {
  return {
    name,
    visibility: "visible",
    tabColor: null,
    rows: [],
    columns: [],
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    hyperlinks: [],
    charts: [],
    comments: [],
    names: [],
    freeze: { rows: 0, columns: 0 },
    showGridlines: true,
    protection: null,
    page: {
      orientation: "portrait",
      paperSize: 9,
      fitWidth: null,
      fitHeight: null,
      printArea: null,
      titleRows: null,
      header: "",
      footer: "",
      centerHorizontally: false,
      margins: null,
    },
    customProperties: new Map(),
  };
}

/** A new workbook with the sheets named. */
export function emptyBook(...sheetNames: readonly string[]): Book {
  return { sheets: sheetNames.map(emptySheet), names: [], activeSheet: 0, date1904: false };
}

/** The cell there, or nothing. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.cells[column];
}

/** Puts the cell there in place of what stood there; without one the place is empty. */
export function putCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  if (cell) (sheet.rows[row] ??= { cells: [] }).cells[column] = cell;
  else delete sheet.rows[row]?.cells[column];
}

/** Changes what a cell says in the ways named, and leaves the rest of it; a cell that is not there yet is made. */
export function changeCell(sheet: Sheet, row: number, column: number, change: Partial<Cell>): void {
  putCell(sheet, row, column, { value: null, ...cellAt(sheet, row, column), ...change });
}

/** The cell in another style, or in none. */
export function restyled(cell: Cell, style: Style | undefined): Cell {
  const { style: _, ...rest } = cell;
  return style ? { ...rest, style } : rest;
}

/** The cell without its formula, holding a value. */
export function withValue({ style }: Cell, value: Value): Cell {
  return style ? { value, style } : { value };
}
