import { emptyBook, putCell, type Book } from "../../src/xlsx/book";
import { Ledger, type Through } from "./ledger";
import { tokensOf } from "./tokens";

/** Two people and their add-ins write in the first cell, one after the other. */
describe("Ledger", () => {
  let book: Book;
  let ledger: Ledger;
  const write = (person: number, through: Through, text: string) => {
    ledger.act(
      person,
      through,
      () => tokensOf(book),
      () => putCell(book.sheets[0]!, 0, 0, { value: text }),
    );
    ledger.saved(book, person);
  };
  beforeEach(() => {
    book = emptyBook("Aktiviteter");
    ledger = new Ledger();
    write(0, "hand", "t1p0");
  });

  it("counts an edit that is there", () => {
    expect(ledger.judge(book, "server")).toEqual({ lost: [], excelsOwn: 0 });
    expect(ledger.edits).toBe(1);
  });

  it("accepts that somebody who saw it wrote over it by hand", () => {
    write(1, "hand", "t2p1");
    expect(ledger.judge(book, "server").lost).toEqual([]);
  });

  it("holds it against an add-in that writes over what its person had not seen", () => {
    write(1, "addin", "t2p1");
    expect(ledger.judge(book, "server").lost).toHaveLength(1);
  });

  it("accepts it when the person had seen it in that cell", () => {
    ledger.guard(1, ["t1p0"]);
    write(1, "addin", "t2p1");
    expect(ledger.judge(book, "server").lost).toEqual([]);
  });

  it("holds it against an add-in that says it has written what is not there, unless it says so later", () => {
    ledger.wrote("t3p1");
    expect(ledger.judge(book, "replicas").lost).toHaveLength(1);
    ledger.report("t3p1");
    expect(ledger.judge(book, "replicas").lost).toEqual([]);
  });

  it("leaves to Excel what its merge takes of what was typed by hand, with replicas only", () => {
    putCell(book.sheets[0]!, 0, 0, undefined);
    ledger.saved(book, 1);
    expect(ledger.judge(book, "replicas")).toEqual({ lost: [], excelsOwn: 1 });
    expect(ledger.judge(book, "server").lost).toHaveLength(1);
  });
});
