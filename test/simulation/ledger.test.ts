import { emptyBook, putCell, type Book } from "../../src/xlsx/book";
import { Ledger, type Through } from "./ledger";
import { countsOf } from "./tokens";

/** Two people and their add-ins write in the first cell, one after the other. */
describe("Ledger", () => {
  let book: Book;
  let ledger: Ledger;
  const write = (person: number, through: Through, text: string) => {
    ledger.act(
      person,
      through,
      () => countsOf(book),
      () => putCell(book.sheets[0]!, 0, 0, { value: text }),
    );
    ledger.saved(book, person);
  };
  beforeEach(() => {
    book = emptyBook("Aktiviteter");
    ledger = new Ledger();
    write(0, "hand", "t1p0");
  });

  const judged = (way: "server" | "replicas" = "server") => ledger.judge(book, way);
  const blank = (by: number) => {
    putCell(book.sheets[0]!, 0, 0, undefined);
    ledger.saved(book, by);
  };

  it("counts an edit that is there", () => {
    expect(judged()).toMatchObject({ lost: [], strays: [] });
    expect(ledger.edits).toBe(1);
  });

  it("accepts that somebody who saw it wrote over it by hand", () => {
    write(1, "hand", "t2p1");
    expect(judged().lost).toEqual([]);
  });

  it("holds it against an add-in that writes over what its person had not seen", () => {
    write(1, "addin", "t2p1");
    expect(judged().lost).toHaveLength(1);
  });

  it("accepts it when the person had seen it in that cell", () => {
    ledger.guard(1, ["t1p0"]);
    write(1, "addin", "t2p1");
    expect(judged().lost).toEqual([]);
  });

  it("accepts it when the pane was closed before it could be put back, and only then", () => {
    write(1, "addin", "t2p1");
    ledger.closed(1);
    expect(judged()).toMatchObject({ lost: [], exempt: { cutShort: 1 } });
    write(2, "hand", "t3p2");
    write(1, "addin", "t4p1");
    ledger.settled(1);
    ledger.closed(1);
    expect(judged().lost).toHaveLength(1);
  });

  it("holds it against an add-in that says it has written what is not there, unless it says so later", () => {
    ledger.wrote("t3p1");
    expect(judged("replicas").lost).toHaveLength(1);
    ledger.report("t3p1");
    expect(judged("replicas").lost).toEqual([]);
  });

  it("leaves to Excel what its merge takes of what was typed by hand, where the merge has it on record", () => {
    blank(1);
    expect(judged("replicas").lost).toHaveLength(1);
    ledger.merged("t1p0", "filled");
    expect(judged("replicas")).toMatchObject({ lost: [], exempt: { filled: 1 } });
  });

  it("accepts that two people each took one of two copies of it away, each in their own copy of the workbook", () => {
    const inTwoRows = emptyBook("Aktiviteter");
    for (const row of [0, 1]) putCell(inTwoRows.sheets[0]!, row, 0, { value: "t1p0" });
    const clear = (row: number) => () => putCell(inTwoRows.sheets[0]!, row, 0, undefined);
    ledger.act(1, "hand", () => countsOf(inTwoRows), clear(1));
    blank(2);
    expect(judged("replicas")).toMatchObject({ lost: [], exempt: { copies: 1 } });
    expect(judged("server").lost).toHaveLength(1);
  });

  it("forgets such a record when the words are back", () => {
    ledger.merged("t1p0", "filled");
    blank(1);
    putCell(book.sheets[0]!, 0, 0, { value: "t1p0" });
    ledger.saved(book, 1);
    blank(1);
    expect(judged("replicas").lost).toHaveLength(1);
  });

  it("holds it against an add-in that a merge took its words, unless its pane was closed and has forgotten them", () => {
    ledger.wrote("t3p1");
    ledger.merged("t3p1", "overwritten");
    expect(judged("replicas").lost).toHaveLength(1);
    ledger.closed(1);
    expect(judged("replicas")).toMatchObject({ lost: [], exempt: { forgotten: 1 } });
  });

  it("finds words of the add-in that stand in two rows, unless somebody has copied them", () => {
    write(1, "hand", "t2p1");
    ledger.wrote("t3p1");
    for (const row of [1, 2]) putCell(book.sheets[0]!, row, 0, { value: "t3p1" });
    expect(judged().strays).toHaveLength(1);
    ledger.copied(["t3p1"]);
    expect(judged().strays).toEqual([]);
  });

  it("takes words of the add-in that somebody brings back by undoing for a copy by hand", () => {
    write(1, "addin", "t3p1");
    write(1, "addin", "t1p0");
    write(1, "hand", "t3p1");
    putCell(book.sheets[0]!, 1, 0, { value: "t3p1" });
    ledger.wrote("t3p1");
    expect(judged().strays).toEqual([]);
  });
});
