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
});
