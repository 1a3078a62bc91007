import fc from "fast-check";
import { lane } from "../../../src/workbench/faults/lane";
import { virtualClock } from "../../../src/workbench/sharing/clock";

describe("lane", () => {
  it("does at once what need not wait", () => {
    const done = jest.fn();
    lane(virtualClock())(0, done);
    expect(done).toHaveBeenCalled();
  });

  it("always keeps the order, and lets nothing through before its time", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(50), fc.nat(50))), (works) => {
        const clock = virtualClock();
        const pass = lane(clock);
        const done: number[] = [];
        works.forEach(([pause, wait], number) => {
          clock.pass(pause);
          const from = clock.now();
          pass(wait, () => {
            expect(clock.now()).toBeGreaterThanOrEqual(from + wait);
            done.push(number);
          });
        });
        clock.passAll();
        expect(done).toEqual(works.map((_, number) => number));
      }),
    );
  });
});
