import fc from "fast-check";
import { emptyBook, putCell, type Book } from "../../src/xlsx/book";
import type { Actor, Session } from "../../src/workbench/engine/engine";
import { ExcelError } from "../../src/workbench/engine/excel-error";
import { clearCells } from "../../src/workbench/engine/cells/clear-cells";
import { mergeCells } from "../../src/workbench/engine/cells/merge-cells";
import { deleteCells } from "../../src/workbench/engine/moving/delete-cells";
import { insertCells } from "../../src/workbench/engine/moving/insert-cells";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../src/workbench/engine/ranges/geometry";
import { addSheet, deleteSheet, moveSheet, renameSheet } from "../../src/workbench/engine/sheets/sheets";
import { addTable } from "../../src/workbench/engine/tables/add-table";
import { showTotals } from "../../src/workbench/engine/tables/table-totals";
import { convertToRange } from "../../src/workbench/engine/tables/tables";
import { restyle } from "../../src/workbench/engine/looks/restyle";

const deeds = [
  "type",
  "append",
  "formula",
  "clear",
  "insertRows",
  "deleteRows",
  "insertCells",
  "deleteCells",
  "insertColumns",
  "deleteColumns",
  "merge",
  "bold",
  "addTable",
  "convertTable",
  "totals",
  "addSheet",
  "deleteSheet",
  "renameSheet",
  "moveSheet",
  "copySheet",
  "hideSheet",
  "paste",
  "fillDown",
  "sort",
  "filter",
  "insertTableRows",
  "deleteTableRows",
] as const;

/** Something that one of several people does somewhere on a small sheet. */
export type Deed = { who: number; what: (typeof deeds)[number]; row: number; column: number; size: number };

export function deed(people: number, what: readonly Deed["what"][] = deeds): fc.Arbitrary<Deed> {
  return fc.record({
    who: fc.nat(people - 1),
    what: fc.constantFrom(...what),
    row: fc.nat(9),
    column: fc.nat(4),
    size: fc.integer({ min: 1, max: 3 }),
  });
}

/** A table of five rows, something beside and below it, and a second sheet that refers to it. */
export function aSmallBook(): Book {
  const book = emptyBook("Plan", "Läget");
  const [plan, status] = book.sheets as [Book["sheets"][number], Book["sheets"][number]];
  for (let row = 0; row < 6; row++) {
    for (let column = 0; column < 3; column++) {
      const value = row === 0 ? `Rubrik ${column}` : `${row}.${column}`;
      putCell(plan, row, column, { value });
    }
  }
  plan.tables.push({
    id: 1,
    name: "PlanActivities",
    area: { top: 0, left: 0, bottom: 5, right: 2 },
    columns: [{ name: "Rubrik 0" }, { name: "Rubrik 1" }, { name: "Rubrik 2" }],
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    style: "TableStyleLight1",
    showBandedRows: false,
  });
  plan.validations.push({
    areas: [{ top: 1, left: 2, bottom: 5, right: 2 }],
    type: "list",
    formula1: '"1.2,2.2"',
    allowBlank: true,
    showError: false,
  });
  putCell(status, 0, 0, { value: "1.0", formula: "Plan!A2" });
  putCell(plan, 8, 4, { value: "Anteckning" });
  book.names.push({ name: "Första", formula: "Plan!$A$2" });
  return book;
}

/** Does it; what Excel would refuse is not done. */
export function act(session: Session, { what, row, column, size }: Deed, text: string): void {
  const { engine } = session;
  const by: Actor = { engine, session, through: "person" };
  const sheet = engine.book.sheets[0]!;
  const area = { top: row, left: column, bottom: row + size - 1, right: column + size - 1 };
  const rows = { ...area, left: 0, right: SHEET_COLUMNS - 1 };
  const columns = { ...area, top: 0, bottom: SHEET_ROWS - 1 };
  const [table] = sheet.tables;
  const second = engine.book.sheets[1];
  const work = (): unknown => {
    switch (what) {
      case "type":
        return session.typeCells(0, row, column, [[text]]);
      case "append":
        return table && session.typeCells(0, table.area.bottom + 1, table.area.left, [[text, text]]);
      case "formula":
        return session.typeCells(0, row, column, [[`=A${row + 2}&"${text}"`]]);
      case "clear":
        return clearCells(by, sheet, area, "All");
      case "insertRows":
        return insertCells(by, sheet, rows, "Down");
      case "deleteRows":
        return deleteCells(by, sheet, rows, "Up");
      case "insertCells":
        return insertCells(by, sheet, area, "Down");
      case "deleteCells":
        return deleteCells(by, sheet, area, "Left");
      case "insertColumns":
        return insertCells(by, sheet, columns, "Right");
      case "deleteColumns":
        return deleteCells(by, sheet, columns, "Left");
      case "merge":
        return mergeCells(by, sheet, area, false);
      case "bold":
        return restyle(by, { sheet, area }, (style) => ({ ...style, font: { bold: true } }));
      case "addTable":
        return addTable(by, sheet, area, size > 1);
      case "convertTable":
        return table && convertToRange(by, { sheet, table });
      case "totals":
        return table && showTotals(by, { sheet, table }, !table.showTotals);
      case "addSheet":
        return addSheet(by, text);
      case "deleteSheet":
        return second && deleteSheet(by, second);
      case "renameSheet":
        return renameSheet(by, sheet, `Blad ${text}`);
      case "moveSheet":
        return second && moveSheet(by, second, 0);
      case "copySheet":
        return session.copySheet(0);
      case "hideSheet":
        return second && session[second.visibility === "visible" ? "hideSheet" : "showSheet"](1);
      case "paste":
        return session.pasteCells(0, row, column, [
          [
            { text, style: { fill: "#FFF2CC" } },
            { text: "", formula: "A1" },
          ],
        ]);
      case "fillDown":
        return session.fillDown(0, area);
      case "sort":
        return table && session.sortTable(0, table.name, [{ column: 0, descending: size > 1 }]);
      case "filter":
        return (
          table && session.filterTable(0, table.name, 0, size > 2 ? null : { values: ["1.0", text], blanks: size > 1 })
        );
      case "insertTableRows":
        return table && session.insertTableRows(0, table.name, row, size);
      case "deleteTableRows":
        return table && session.deleteTableRows(0, table.name, row, size);
    }
  };
  try {
    engine.step(session, () => void work());
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
  }
}
