import fc from "fast-check";
import { virtualClock } from "../../../src/workbench/sharing/clock";

describe("virtualClock", () => {
  it("does what falls due, in order, and nothing else", () => {
    const clock = virtualClock();
    const done: string[] = [];
    clock.after(20, () => done.push("late"));
    clock.after(10, () => done.push("first"));
    clock.after(10, () => done.push("second"));
    clock.pass(10);
    expect(done).toEqual(["first", "second"]);
    expect(clock.now()).toBe(10);
    clock.passAll();
    expect(done).toEqual(["first", "second", "late"]);
    expect(clock.now()).toBe(20);
  });

  it("does in its turn what was asked meanwhile, and leaves what was called off", () => {
    const clock = virtualClock();
    const done: number[] = [];
    const callOff = clock.after(5, () => done.push(-1));
    clock.after(1, () => {
      callOff();
      clock.after(2, () => done.push(clock.now()));
    });
    clock.pass(10);
    expect(done).toEqual([3]);
    expect(clock.now()).toBe(10);
  });

  it("never goes back", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), (waits) => {
        const clock = virtualClock();
        const seen: number[] = [];
        for (const wait of waits) clock.after(wait, () => seen.push(clock.now()));
        clock.passAll();
        expect(seen).toEqual(waits.toSorted((one, other) => one - other));
      }),
    );
  });
});
