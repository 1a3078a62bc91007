import { cellAt, changeCell, emptyBook, type Book } from "../../../../src/xlsx/book";
import { personIn } from "../../../support/workbench";

describe("moveCells", () => {
  it("takes values, formulas as they read and looks to another place, and leaves nothing", () => {
    const book = filled();
    personIn(book).moveCells(0, area(0, 0, 0, 1), 1, 4, 2);
    expect(cellAt(book.sheets[1]!, 4, 2)).toMatchObject({ value: "a", style: { font: { bold: true } } });
    expect(cellAt(book.sheets[1]!, 4, 3)).toMatchObject({ formula: "A1" });
    expect(cellAt(book.sheets[0]!, 0, 0)?.value ?? null).toBeNull();
    expect(cellAt(book.sheets[0]!, 0, 0)?.style).toBeUndefined();
  });

  it("moves over a part of its own place", () => {
    const book = filled();
    personIn(book).moveCells(0, area(0, 0, 0, 1), 0, 0, 1);
    expect([0, 1, 2].map((column) => cellAt(book.sheets[0]!, 0, column)?.value ?? null)).toEqual([null, "a", 1]);
  });

  it("is one step to undo", () => {
    const book = filled();
    const person = personIn(book);
    person.moveCells(0, area(0, 0, 0, 1), 1, 0, 0);
    person.undo();
    expect(cellAt(book.sheets[0]!, 0, 0)).toMatchObject({ value: "a", style: { font: { bold: true } } });
    expect(cellAt(book.sheets[1]!, 0, 0)?.value ?? null).toBeNull();
    expect(person.undo()).toBe(false);
  });

  it("moves nothing where it stands already, and nothing onto a protected sheet", () => {
    const book = filled();
    book.sheets[1]!.protection = { locked: true, hasPassword: false };
    const person = personIn(book);
    person.moveCells(0, area(0, 0, 0, 0), 0, 0, 0);
    expect(() => person.moveCells(0, area(0, 0, 0, 0), 1, 0, 0)).toThrow();
    expect(cellAt(book.sheets[0]!, 0, 0)?.value).toBe("a");
  });
});

// Helpers

function area(top: number, left: number, bottom: number, right: number) {
  return { top, left, bottom, right };
}

function filled(): Book {
  const book = emptyBook("Ett", "Två");
  changeCell(book.sheets[0]!, 0, 0, { value: "a", style: { font: { bold: true } } });
  changeCell(book.sheets[0]!, 0, 1, { value: 1, formula: "A1" });
  return book;
}
