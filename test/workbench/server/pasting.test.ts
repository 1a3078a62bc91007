import { cellAt, changeCell, emptyBook, type Cell } from "../../../src/xlsx/book";
import type { Session } from "../../../src/workbench/engine/engine";
import { pasteCopied, pasteForeign, type CopiedFrom } from "../../../src/workbench/server/pasting";
import { personIn } from "../../support/workbench";

describe("pasteForeign", () => {
  it("reads texts as typed and keeps the looks that came along", () => {
    const { person, at } = desk();
    pasteForeign(person, 0, 5, 0, [[{ text: "2026-03-31" }, { text: "x", look: { bold: true, fill: "#FFF2CC" } }]]);
    expect(at(5, 0)?.value).toBe(46112);
    expect(at(5, 1)).toMatchObject({ value: "x", style: { font: { bold: true }, fill: "#FFF2CC" } });
  });
});

describe("pasteCopied", () => {
  it("takes looks along, moves formulas, and keeps a text that looks like a number one", () => {
    const { person, at, paste } = desk();
    paste({}, 5, 1);
    expect(at(5, 1)).toMatchObject({ value: "2026", style: { font: { italic: true } } });
    expect(at(5, 2)).toMatchObject({ formula: "B6+1" });
    expect(at(0, 1)?.formula).toBe("A1+1");
    expect(person.history.canUndo).toBe(true);
  });

  it("takes the values only when asked to", () => {
    const { at, paste } = desk();
    paste({ valuesOnly: true }, 5, 1);
    expect(at(5, 1)?.value).toBe("2026");
    expect(at(5, 1)?.style?.font).toBeUndefined();
    expect(at(5, 2)).toMatchObject({ value: 2027 });
    expect(at(5, 2)?.formula).toBeUndefined();
  });

  it("moves what was cut, in one step", () => {
    const { person, at, paste } = desk();
    paste({ cut: true }, 0, 1);
    expect([at(0, 0)?.value ?? null, at(0, 1)?.value, at(0, 2)?.formula]).toEqual([null, "2026", "A1+1"]);
    person.undo();
    expect([at(0, 0)?.value, at(0, 1)?.formula, at(0, 2)?.value ?? null]).toEqual(["2026", "A1+1", null]);
  });

  it("leaves out rows that a filter hides", () => {
    const { book, at, paste } = desk();
    const sheet = book.sheets[0]!;
    [0, 1, 2].forEach((row) => changeCell(sheet, row, 3, { value: `rad ${row}` }));
    sheet.rows[1]!.hidden = true;
    sheet.tables.push({
      id: 1,
      name: "T",
      area: { top: 0, left: 3, bottom: 2, right: 3 },
      columns: [{ name: "rad 0" }],
      showHeaders: true,
      showTotals: false,
      showFilter: true,
      style: "",
      showBandedRows: true,
      filters: [{ column: 0, values: ["rad 2"], blanks: false }],
    });
    paste({ area: { top: 0, left: 3, bottom: 2, right: 3 } }, 8, 0);
    expect([at(8, 0)?.value, at(9, 0)?.value, at(10, 0)?.value ?? null]).toEqual(["rad 0", "rad 2", null]);
  });
});

// Helpers

function desk() {
  const book = emptyBook("Plan");
  const sheet = book.sheets[0]!;
  changeCell(sheet, 0, 0, { value: "2026", style: { font: { italic: true } } });
  changeCell(sheet, 0, 1, { value: 2027, formula: "A1+1" });
  const person: Session = personIn(book);
  const at = (row: number, column: number): Cell | undefined => cellAt(sheet, row, column);
  const paste = (from: Partial<CopiedFrom>, top: number, left: number) => {
    const area = { top: 0, left: 0, bottom: 0, right: 1 };
    pasteCopied(
      person,
      book,
      { sheet: 0, top, left },
      { sheet: 0, area, cut: false, valuesOnly: false, ...from },
      "sv-SE",
    );
  };
  return { book, person, at, paste };
}
