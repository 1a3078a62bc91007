import fc from "fast-check";
import type { Fault, When } from "../../../src/workbench/faults/fault";
import { FaultSchedule } from "../../../src/workbench/faults/fault-schedule";
import { seededChance } from "../../../src/workbench/faults/seeded-chance";

const slow: Fault = { kind: "latency", milliseconds: 100 };
const lost: Fault = { kind: "lost-event" };

describe("FaultSchedule", () => {
  it.each<[When, string]>([
    [{ on: "all" }, "xxxxxx"],
    [{ on: "next" }, "x....."],
    [{ on: "next", times: 2 }, "xx...."],
    [{ on: "next", times: 2, after: 3 }, "...xx."],
    [{ on: "every", nth: 3 }, "..x..x"],
    [{ on: "chance", probability: 0 }, "......"],
    [{ on: "chance", probability: 1 }, "xxxxxx"],
  ])("%j happens %s", (when, expected) => {
    const faults = new FaultSchedule(seededChance(1));
    faults.add(slow, when);
    expect(marks(faults, 6)).toBe(expected);
  });

  it("counts batches and events apart", () => {
    const faults = new FaultSchedule(seededChance(1));
    faults.add(lost, { on: "next" });
    expect([faults.ofBatch(), faults.ofEvent(), faults.ofEvent()]).toEqual([[], [lost], []]);
  });

  it("lists what is still to happen, tells when that changes, and clears it", () => {
    const faults = new FaultSchedule(seededChance(1));
    const told = jest.fn();
    faults.onChange(told);
    faults.add(slow, { on: "next", times: 2, after: 1 });
    faults.add(lost, { on: "all" });
    marks(faults, 2);
    expect(faults.list()).toEqual([
      { fault: slow, when: { on: "next", times: 1, after: 0 } },
      { fault: lost, when: { on: "all" } },
    ]);
    expect(told).toHaveBeenCalledTimes(2);
    marks(faults, 1);
    expect(told).toHaveBeenCalledTimes(3);
    faults.clear();
    expect([faults.list(), faults.ofEvent(), told.mock.calls.length]).toEqual([[], [], 4]);
  });

  it("goes on where it was when another fault is added", () => {
    const faults = new FaultSchedule(seededChance(1));
    faults.add(slow, { on: "every", nth: 3 });
    expect(marks(faults, 2)).toBe("..");
    faults.add(lost, { on: "next" });
    expect(marks(faults, 1)).toBe("x");
  });

  it("always says the same with the same chances, about so often as it is told", () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, probability) => {
        const [one, other] = [seed, seed].map((each) => {
          const faults = new FaultSchedule(seededChance(each));
          faults.add(slow, { on: "chance", probability });
          return marks(faults, 500);
        }) as [string, string];
        expect(one).toBe(other);
        expect(Math.abs(one.split("x").length - 1 - 500 * probability)).toBeLessThan(100);
      }),
    );
  });
});

// Helpers

function marks(faults: FaultSchedule, batches: number): string {
  return Array.from({ length: batches }, () => (faults.ofBatch().length > 0 ? "x" : ".")).join("");
}
