import fc from "fast-check";
import { createHost } from "../../../../src/workbench/engine/host";
import { aSmallBook, act, deed } from "../../../support/deeds";
import { bookImage } from "../../../support/book-image";

const anna = { name: "Anna", color: "#0F6CBD" };

describe("undo", () => {
  it("always leads back to the first workbook, step by step, and redo to the last", () => {
    fc.assert(
      fc.property(fc.array(deed(1), { maxLength: 12 }), (deeds) => {
        const host = createHost(aSmallBook(), { today: () => "2026-06-15" });
        const session = host.openSession(anna);
        const images = [bookImage(host.book)];
        let steps = 0;
        host.onStep(() => void steps++);
        deeds.forEach((each, at) => {
          const before = steps;
          act(session, each, `t${at}`);
          if (steps > before) images.push(bookImage(host.book));
        });
        for (const image of images.toReversed()) {
          expect(bookImage(host.book)).toEqual(image);
          session.undo();
        }
        for (const image of images) {
          expect(bookImage(host.book)).toEqual(image);
          session.redo();
        }
      }),
      { numRuns: 100 },
    );
  });

  it("finds its cells past very many rows that colleagues have put in above them since, and past its own deeds", () => {
    const host = createHost(aSmallBook(), { today: () => "2026-06-15" });
    const [session, colleague] = [anna, { ...anna, name: "Bo" }].map((person) => host.openSession(person));
    const inserting = (times: number) => {
      for (let at = 0; at < times; at++) colleague!.insertRows(0, 0, 1);
    };
    session!.typeCells(0, 40, 1, [["först"]]);
    inserting(5);
    session!.typeCells(0, 50, 1, [["sedan"]]);
    inserting(150);
    const said = (row: number) => host.book.sheets[0]!.rows[row]?.cells[1]?.value ?? null;
    expect([said(195), said(200)]).toEqual(["först", "sedan"]);
    session!.undo();
    expect([said(195), said(200)]).toEqual(["först", null]);
    session!.undo();
    expect([said(195), said(200)]).toEqual([null, null]);
  });
});
