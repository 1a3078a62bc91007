import type { ScheduledFault, When } from "../../../../src/workbench/faults/fault";
import { choose, chosen, faultChoices, type Topic } from "../../../../src/workbench/page/faults/fault-choices";

const NEXT: When = { on: "next" };
const topics = Object.keys(faultChoices) as Topic[];

describe("fault choices", () => {
  it("are shown as they were chosen, each topic by itself", () => {
    let faults: ScheduledFault[] = [];
    for (const topic of topics) faults = choose(topic, 2, NEXT, faults);
    expect(topics.map((topic) => chosen(topic, faults))).toEqual([2, 2, 2]);
    expect(faults).toHaveLength(3);
  });

  it("take each other's place within a topic, and the first turns the topic off", () => {
    const one = choose("requests", 1, NEXT, choose("events", 1, NEXT, []));
    const other = choose("requests", 3, NEXT, one);
    expect(other.map(({ fault }) => fault.kind)).toEqual(["lost-event", "failing-request"]);
    expect(choose("requests", 0, NEXT, other).map(({ fault }) => fault.kind)).toEqual(["lost-event"]);
  });

  it("make every request wait, however often the others happen", () => {
    expect(choose("latency", 1, NEXT, [])[0]!.when).toEqual({ on: "all" });
    expect(choose("events", 1, NEXT, [])[0]!.when).toEqual(NEXT);
  });

  it("are known again when the fault has been used in part", () => {
    const faults: ScheduledFault[] = [{ fault: { kind: "lost-event" }, when: { on: "next", after: 0, times: 1 } }];
    expect(chosen("events", faults)).toBe(1);
  });
});
