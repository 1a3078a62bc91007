import type { RegisterToBe } from "../core/register/set-up/register-to-be";
import type { Standing, StandingColumn, StandingSheet } from "../core/register/set-up/standing";
import { cellAt, type Book, type Sheet } from "../xlsx/book";
import type { Area } from "../xlsx/model/area";
import { bodyOf, findTable, type SheetTable } from "./table-body";

/** What stands in the file of a register that is to be. */
export function lookAtRegister(book: Book, toBe: RegisterToBe): Standing {
  return {
    sheets: book.sheets.map(standingSheet),
    isStructureProtected: book.structureProtected === true,
    names: book.names.map(({ name }) => name),
    tables: toBe.tables.flatMap(({ name }) => {
      const place = findTable(book, name);
      if (!place) return [];
      const columns = place.table.columns.map((_, at) => standingColumn(place, at));
      return [{ name: place.table.name, sheet: place.sheet.name, columns }];
    }),
  };
}

function standingSheet(sheet: Sheet): StandingSheet {
  const textsOf = (row: number) => (sheet.rows[row]?.cells ?? []).map((cell) => String(cell?.value ?? ""));
  return {
    name: sheet.name,
    isProtected: sheet.protection !== null,
    content: {
      firstRow: textsOf(0),
      isBlank: sheet.rows.every((row) => !row || row.cells.every((cell) => (cell?.value ?? null) === null)),
    },
    tables: sheet.tables.map(({ name }) => name),
  };
}

function standingColumn({ sheet, table }: SheetTable, at: number): StandingColumn {
  const { first, last } = bodyOf(table);
  const column = table.area.left + at;
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ruled = rows.filter((row) => isRuled(sheet, row, column)).length;
  return {
    heading: table.columns[at]!.name,
    ruled: ruled === 0 ? "none" : ruled === rows.length ? "all" : "some",
    hasHelp: !table.showHeaders || validationAt(sheet, table.area.top, column) !== undefined,
    isText: rows.every((row) => (cellAt(sheet, row, column)?.style?.numberFormat ?? "General") !== "General"),
  };
}

const isRuled = (sheet: Sheet, row: number, column: number) =>
  (validationAt(sheet, row, column)?.type ?? "any") !== "any";

function validationAt({ validations }: Sheet, row: number, column: number) {
  const isWithin = ({ top, bottom, left, right }: Area) =>
    top <= row && row <= bottom && left <= column && column <= right;
  return validations.find(({ areas }) => areas.some(isWithin));
}
