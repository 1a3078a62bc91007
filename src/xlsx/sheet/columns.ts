import { element } from "../xml/write-xml";
import type { Column, ColumnRun, Sheet } from "../book";
import type { Style } from "../model/style";
import type { StyleSheet } from "../styles/style-sheet";
import type { XmlElement } from "../xml/xml-element";

const LAST_COLUMN = 16_383;
/** A longer run stays one: nobody sets a hundred columns one by one. */
const LONGEST_SPREAD = 100;
/** Excel's own width in its own font, which files state though nobody has set it. */
const DEFAULT_WIDTH = 9.140625;

/** Reads `cols` into the sheet. Short runs become columns of their own, so that each can be changed. */
export function readColumns(cols: XmlElement | undefined, sheet: Sheet, styles: readonly (Style | undefined)[]): void {
  for (const col of cols?.all("col") ?? []) {
    const first = (col.number("min") ?? 0) - 1;
    const last = Math.min((col.number("max") ?? 0) - 1, LAST_COLUMN);
    const column = readColumn(col, styles);
    if (first < 0 || last < first || Object.keys(column).length === 0) continue;
    if (last - first >= LONGEST_SPREAD) (sheet.columnRuns ??= []).push({ first, last, column });
    else for (let index = first; index <= last; index++) sheet.columns[index] = { ...column };
  }
}

function readColumn(col: XmlElement, styles: readonly (Style | undefined)[]): Column {
  const column: Column = {};
  const width = col.number("width");
  const isSet = col.flag("customWidth", width !== DEFAULT_WIDTH);
  if (width !== undefined && isSet) column.width = width;
  if (col.flag("hidden")) column.hidden = true;
  const outlineLevel = col.number("outlineLevel") ?? 0;
  if (outlineLevel > 0) column.outlineLevel = outlineLevel;
  if (col.flag("collapsed")) column.collapsed = true;
  const style = styles[col.number("style") ?? 0];
  if (style) column.style = style;
  return column;
}

/** Equal neighbours are written as one run. */
export function writeColumns(sheet: Sheet, styles: StyleSheet): string {
  const runs: { first: number; last: number; xml: string }[] = [];
  for (const { first, last, column } of everyColumn(sheet)) {
    const xml = writeColumn(column, styles);
    const before = runs.at(-1);
    if (before && before.last === first - 1 && before.xml === xml) before.last = last;
    else if (xml !== "") runs.push({ first, last, xml });
  }
  const cols = runs.map(({ first, last, xml }) => `<col min="${first + 1}" max="${last + 1}"${xml}/>`);
  return cols.length === 0 ? "" : element("cols", {}, cols.join(""));
}

/** The columns from left to right, each once: those of their own, and what they leave of the long runs. */
function everyColumn({ columns, columnRuns = [] }: Sheet): ColumnRun[] {
  const all: ColumnRun[] = [];
  columns.forEach((column, index) => column && all.push({ first: index, last: index, column }));
  const own = all.map(({ first }) => first);
  for (const run of columnRuns) {
    let { first } = run;
    for (const taken of own) {
      if (taken < first || taken > run.last) continue;
      if (taken > first) all.push({ ...run, first, last: taken - 1 });
      first = taken + 1;
    }
    if (first <= run.last) all.push({ ...run, first });
  }
  return all.sort((a, b) => a.first - b.first);
}

function writeColumn({ width, hidden, style, outlineLevel, collapsed }: Column, styles: StyleSheet): string {
  if (width === undefined && !hidden && !style && !outlineLevel && !collapsed) return "";
  const group = (outlineLevel ? ` outlineLevel="${outlineLevel}"` : "") + (collapsed ? ' collapsed="1"' : "");
  // Without a width, some readers take the column for one of no width at all.
  const size = width === undefined ? ` width="${DEFAULT_WIDTH}"` : ` width="${width}" customWidth="1"`;
  return size + (style ? ` style="${styles.cellStyle(style)}"` : "") + (hidden ? ' hidden="1"' : "") + group;
}
