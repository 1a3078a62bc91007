import type { KeptParts, KeptSheet, KeptTable } from "./kept/kept";

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
};

export type Column = {
  /** Characters of the default font, as the file counts them; absent is the default width. */
  width?: number;
  hidden?: boolean;
  style?: Style;
};

/** Columns `first` to `last`, both included. */
export type ColumnRun = { first: number; last: number; column: Column };

export type CellError = { readonly error: string };
export type Value = string | number | boolean | CellError | null;

export type Cell = {
  value: Value;
  /** Without the leading `=`. `value` is its last result. */
  formula?: string;
  /** The cells that an array formula fills from this one. */
  arrayArea?: Area;
  style?: Style;
};

/**
 * A property is absent where the cell looks as any cell does: the reader says neither `general`, `bottom` nor `locked: true`.
 * Never changed in place: a new look is a new object, so that thousands of cells can share one.
 */
export type Style = {
  readonly numberFormat?: string;
  readonly font?: Font;
  /** `#RRGGBB` of a solid fill. */
  readonly fill?: string;
  readonly borders?: Borders;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "fill" | "general";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** The cell was typed with a leading apostrophe. */
  readonly quotePrefix?: boolean;
  readonly locked?: boolean;
};

export type Font = {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** `#RRGGBB` */
  readonly color?: string;
};

export type Edge = {
  readonly style: "thin" | "medium" | "thick" | "dotted" | "dashed" | "double" | "hair";
  readonly color?: string;
};
export type Borders = { readonly top?: Edge; readonly bottom?: Edge; readonly left?: Edge; readonly right?: Edge };

/** A rectangle of cells, ends included. */
export type Area = { top: number; left: number; bottom: number; right: number };

export type Table = {
  id: number;
  name: string;
  area: Area;
  /** One name a column, as the heading cells show them. */
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilter: boolean;
  style: string;
  showBandedRows: boolean;
  /** What the opened file said of the table that this model does not hold, such as what its filter hides. */
  kept?: KeptTable;
};

/** `totalsFormula` goes with the function `custom`. */
export type TableColumn = {
  name: string;
  totalsLabel?: string;
  totalsFunction?: string;
  totalsFormula?: string;
  calculatedFormula?: string;
};

export type Validation = {
  areas: Area[];
  type: "list" | "whole" | "decimal" | "date" | "textLength" | "custom";
  operator?:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "greaterThan"
    | "lessThan"
    | "greaterThanOrEqual"
    | "lessThanOrEqual";
  formula1: string;
  formula2?: string;
  allowBlank: boolean;
  showError: boolean;
  errorTitle?: string;
  error?: string;
  promptTitle?: string;
  prompt?: string;
};

export type ConditionalFormat = { areas: Area[]; priority: number; formula: string; style: Style };

export type Hyperlink = { area: Area; address?: string; location?: string; tooltip?: string };

export type Chart = {
  name: string;
  type: "barClustered" | "barStacked" | "columnClustered" | "columnStacked" | "pie";
  title: string | null;
  showLegend: boolean;
  /** Where the series' names, categories and numbers stand: formulas such as `'Översikt'!$B$4:$B$8`. */
  series: { name: string | null; categories: string | null; values: string; color?: string }[];
  /** Text for those who cannot see the chart. */
  description?: string;
  /** Points from the sheet's top left corner. */
  position: { left: number; top: number; width: number; height: number };
};

export type DefinedName = { name: string; formula: string; hidden?: boolean };

export type Protection = { readonly locked: true; readonly hasPassword: boolean };

export type PageLayout = {
  orientation: "portrait" | "landscape";
  /** Excel's paper number; 9 is A4. */
  paperSize: number;
  fitWidth: number | null;
  fitHeight: number | null;
  printArea: Area | null;
  titleRows: { first: number; last: number } | null;
  /** Excel's codes, e.g. `&LKS 2019-695&RSida &P av &N`. */
  header: string;
  footer: string;
  centerHorizontally: boolean;
  /** Inches. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number } | null;
};

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

/** The cell there, made when it is not there yet. */
export function makeCell(sheet: Sheet, row: number, column: number): Cell {
  const cells = (sheet.rows[row] ??= { cells: [] }).cells;
  return (cells[column] ??= { value: null });
}
