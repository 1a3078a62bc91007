import { GENERAL, cellText, formatOf, plainValue, valueType } from "../cells/cell-text";
import { assumed, documented, documentedAt, observed } from "../basis";
import { englishFormula, localFormula } from "../moving/formula-locale";
import type { Call, Member } from "../member";
import { areaOf, type RangeRef } from "../ranges/range-ref";
import { mapCells } from "../cells/read-cells";
import { writeValues } from "../cells/write-cells";
import { columnsIn, rowsIn } from "../ranges/geometry";
import { asMatrix, sizeDiffers } from "../ranges/matrix";
import { restyleEach } from "../looks/restyle";
import type { Cell } from "../../../xlsx/book";

const PAGE = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values";

const write = (range: RangeRef, value: unknown, call: Call) => {
  const area = areaOf(range);
  writeValues(call, range.sheet, area, asMatrix(value, area), "en-US");
};

const read = <T>(range: RangeRef, pick: (cell: Cell | undefined) => T) => mapCells(range.sheet, areaOf(range), pick);

/** What stands in the cells of a range. */
export const rangeCells: Record<string, Member<RangeRef>> = {
  Values: {
    since: "1.1",
    basis: [documented, documentedAt(PAGE)],
    get: (range) => read(range, (cell) => (cell ? plainValue(cell.value) : "")),
    set: write,
  },
  _ValidateArraySize: {
    since: "1.3",
    basis: observed("The client asks this before it parts a matrix of more than 1,500 cells into several."),
    invoke: (range, _call, rows, columns) => {
      const area = areaOf(range);
      if (rows !== rowsIn(area) || columns !== columnsIn(area)) throw sizeDiffers(area);
    },
  },
  Formulas: {
    since: "1.1",
    basis: documented,
    get: (range) =>
      read(range, (cell) => (!cell ? "" : cell.formula === undefined ? plainValue(cell.value) : `=${cell.formula}`)),
    set: write,
  },
  FormulasLocal: {
    since: "1.1",
    basis: [
      documented,
      assumed("Function names in formulasLocal: the workbench keeps them English and changes separators."),
    ],
    get: (range, { engine: { locale } }) =>
      read(range, (cell) =>
        !cell ? "" : cell.formula === undefined ? plainValue(cell.value) : `=${localFormula(cell.formula, locale)}`,
      ),
    set: (range, value, call) => {
      const area = areaOf(range);
      const { locale } = call.engine;
      const matrix = asMatrix(value, area).map((row) =>
        row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? englishFormula(cell, locale) : cell)),
      );
      writeValues(call, range.sheet, area, matrix, locale);
    },
  },
  Text: {
    since: "1.1",
    basis: [documented, assumed("Formats beyond the common ones are shown in a fallback form.")],
    get: (range, { engine }) => read(range, (cell) => cellText(cell, engine)),
  },
  ValueTypes: {
    since: "1.1",
    basis: documented,
    get: (range) => read(range, (cell) => (cell ? valueType(cell.value) : "Empty")),
  },
  NumberFormat: {
    since: "1.1",
    basis: documented,
    get: (range) => {
      const { columns } = range.sheet;
      const { left } = areaOf(range);
      const formats = read(range, (cell) => (cell ? formatOf(cell) : undefined));
      return formats?.map((row) =>
        row.map((format, at) => format ?? columns[left + at]?.style?.numberFormat ?? GENERAL),
      );
    },
    set: (range, value, call) => {
      const matrix = asMatrix(value, areaOf(range), "format");
      restyleEach(call, range, (style, row, column) => {
        const format = matrix.length === 1 && matrix[0]!.length === 1 ? matrix[0]![0] : matrix[row]?.[column];
        if (format === null || format === undefined) return style;
        const { numberFormat: _, ...rest } = style;
        return format === GENERAL || format === "" ? rest : { ...rest, numberFormat: String(format) };
      });
    },
  },
};
