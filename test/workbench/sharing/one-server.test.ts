import fc from "fast-check";
import type { Session } from "../../../src/workbench/engine/engine";
import { shareBook } from "../../../src/workbench/sharing/sharing";
import { aSmallBook, act, deed } from "../../support/deeds";
import { bookImage } from "../../support/book-image";

const people = ["Anna", "Bo", "Cilla"].map((name) => ({ name, color: "#0F6CBD" }));

describe("people at one server", () => {
  it("always end with the same workbook, in whatever order their edits of different cells come", () => {
    const edits = fc.array(fc.record({ who: fc.nat(2), row: fc.nat(9), text: fc.stringMatching(/^[a-zåäö]{1,5}$/) }));
    fc.assert(
      fc.property(edits, fc.infiniteStream(fc.nat()), (all, order) => {
        const own = people.map((_, who) => all.filter((edit) => edit.who === who));
        expect(afterEdits(interleaved(own, order))).toEqual(afterEdits(own.flat()));
      }),
    );
  });

  it("always take back their own deeds only", () => {
    fc.assert(
      fc.property(fc.array(deed(2, ["type", "append", "insertRows", "bold"]), { maxLength: 10 }), (deeds) => {
        const sharing = shareBook(aSmallBook(), { today: () => "2026-06-15" });
        const [anna, bo] = people.slice(0, 2).map((person) => sharing.openSession(person)) as [Session, Session];
        // Each writes in columns of their own, so that no one overwrites another's.
        deeds.forEach((each, at) =>
          act([anna, bo][each.who]!, { ...each, column: each.who * 3, size: 1 }, `${each.who}:${at}`),
        );
        const of = (who: number) => textsOf(sharing.book.sheets[0]!.rows).filter((text) => text.startsWith(`${who}:`));
        const bos = of(1);
        while (anna.undo());
        // What she had written over comes back, too.
        expect(of(1)).toEqual(expect.arrayContaining(bos));
        if (deeds.every(({ what }) => what !== "append")) expect(of(0)).toEqual([]);
      }),
    );
  });
});

// Helpers

type Edit = { who: number; row: number; text: string };

function afterEdits(edits: readonly Edit[]): string[] {
  const sharing = shareBook(aSmallBook(), { today: () => "2026-06-15" });
  const sessions = people.map((person) => sharing.openSession(person));
  for (const { who, row, text } of edits) sessions[who]!.typeCells(0, row, who + 5, [[text]]);
  return bookImage(sharing.book);
}

function interleaved(own: readonly (readonly Edit[])[], order: Iterator<number>): Edit[] {
  const queues = own.map((edits) => [...edits]);
  const edits: Edit[] = [];
  while (queues.some(({ length }) => length > 0)) {
    const waiting = queues.filter(({ length }) => length > 0);
    edits.push(waiting[(order.next().value as number) % waiting.length]!.shift()!);
  }
  return edits;
}

function textsOf(rows: readonly ({ cells: readonly ({ value: unknown } | undefined)[] } | undefined)[]): string[] {
  return rows.flatMap((row) => (row?.cells ?? []).map((cell) => String(cell?.value ?? "")));
}
