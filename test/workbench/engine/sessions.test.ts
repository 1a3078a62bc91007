import fc from "fast-check";
import { emptyBook, type Book } from "../../../src/xlsx/book";
import { createHost } from "../../../src/workbench/engine/host";
import type { Session } from "../../../src/workbench/engine/engine";

/** What a person does, without saying where in time. */
type Deed = { who: 0 | 1; what: "type" | "insert" | "delete"; row: number };

const deed = fc.record<Deed>({
  who: fc.constantFrom(0, 1),
  what: fc.constantFrom("type", "insert", "delete"),
  row: fc.nat(6),
});

describe("people in one workbook", () => {
  it("always keep a selection on the cell it was made on, whoever moves the rows", () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
        const book = emptyBook("Plan");
        const host = createHost(book, { today: () => "2026-06-15" });
        const people = ["Anna", "Bo"].map((name) => host.openSession({ name, color: "#0F6CBD" }));
        people[0]!.typeCells(0, 3, 0, [["mark"]]);
        people[1]!.selectArea(0, { top: 3, left: 0, bottom: 3, right: 0 });
        for (const { who, what, row } of deeds) act(people[who]!, what, row);

        const marks = rowsWith(book, "mark");
        // A selection whose cell was deleted begins again at A1.
        if (marks.length === 1) expect(people[1]!.selection.top).toBe(marks[0]);
        expect(people.map(({ activeSheet }) => activeSheet)).toEqual([0, 0]);
      }),
    );
  });
});

// Helpers

function act(session: Session, what: Deed["what"], row: number): void {
  if (what === "insert") session.insertRows(0, row, 1);
  else if (what === "delete") session.deleteRows(0, row, 1);
  else session.typeCells(0, row, 1, [["x"]]);
}

function rowsWith(book: Book, text: string): number[] {
  return book.sheets[0]!.rows.flatMap((row, at) => (row?.cells[0]?.value === text ? [at] : []));
}
