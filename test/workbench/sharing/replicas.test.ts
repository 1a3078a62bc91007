import fc from "fast-check";
import type { Session } from "../../../src/workbench/engine/engine";
import { virtualClock } from "../../../src/workbench/sharing/clock";
import { shareBook } from "../../../src/workbench/sharing/sharing";
import { aSmallBook, act, deed } from "../../support/deeds";
import { bookImage } from "../../support/book-image";

const people = ["Anna", "Bo", "Cilla"].map((name) => ({ name, color: "#0F6CBD" }));

describe("replicas", () => {
  it("are always the same workbook after the last delay, and the one that is saved", () => {
    const timed = fc.record({ deed: deed(3), wait: fc.nat(4_000), undo: fc.boolean() });
    fc.assert(
      fc.property(fc.array(timed, { maxLength: 14 }), fc.array(fc.nat(30_000), { minLength: 1 }), (deeds, delays) => {
        const clock = virtualClock();
        let trips = 0;
        const sharing = shareBook(aSmallBook(), {
          way: "replicas",
          clock,
          delay: () => delays[trips++ % delays.length]!,
          today: () => "2026-06-15",
        });
        const sessions = people.map((person) => sharing.openSession(person));
        deeds.forEach(({ deed: each, wait, undo }, at) => {
          const session = sessions[each.who]!;
          if (undo && at % 5 === 4) session.undo();
          else act(session, each, `t${at}`);
          clock.pass(wait);
        });
        clock.passAll();
        const saved = bookImage(sharing.book);
        for (const session of sessions) expect(bookImage(session.engine.book)).toEqual(saved);
        for (const session of sessions) expectWholeTables(session);
      }),
      { numRuns: 150 },
    );
  });
});

// Helpers

/** One heading a column, unlike the others, and no table on another. */
function expectWholeTables({ engine: { book } }: Session): void {
  for (const { tables, rows } of book.sheets) {
    for (const { area, columns } of tables) {
      expect(columns).toHaveLength(area.right - area.left + 1);
      expect(columns.map(({ name }) => name)).toEqual(
        columns.map((_, at) => rows[area.top]?.cells[area.left + at]?.value),
      );
      const overlapping = tables.filter(
        (other) =>
          other.area.top <= area.bottom &&
          area.top <= other.area.bottom &&
          other.area.left <= area.right &&
          area.left <= other.area.right,
      );
      expect(overlapping).toHaveLength(1);
    }
  }
}
