import { cellAt } from "../../../../src/xlsx/book";
import { aSmallBook } from "../../../support/deeds";
import { personIn } from "../../../support/workbench";

describe("deleteCells", () => {
  it("leaves a table a blank row when all its rows go, and what stood below it outside", () => {
    const book = aSmallBook();
    const [sheet] = book.sheets;
    const person = personIn(book);
    person.typeCells(0, 7, 0, [["Under tabellen"]]);
    person.deleteRows(0, 1, 5);
    expect(sheet!.tables[0]!.area).toEqual({ top: 0, left: 0, bottom: 1, right: 2 });
    expect(cellAt(sheet!, 1, 0)?.value ?? null).toBeNull();
    expect(cellAt(sheet!, 3, 0)?.value).toBe("Under tabellen");
    person.undo();
    expect(cellAt(sheet!, 5, 0)?.value).toBe("5.0");
  });

  it("takes the rows below the table, too, when those go with its own", () => {
    const book = aSmallBook();
    const [sheet] = book.sheets;
    personIn(book).deleteRows(0, 1, 8);
    expect(sheet!.tables[0]!.area).toEqual({ top: 0, left: 0, bottom: 1, right: 2 });
    expect(cellAt(sheet!, 2, 4)).toBeUndefined();
  });
});
