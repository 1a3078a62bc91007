import type { ActivityStatus } from "../../../src/core/status/activity-status";
import type { StatusKind } from "../../../src/core/status/status-kinds";
import { statusInWords } from "../../../src/core/status/status-words";

describe("statusInWords", () => {
  it("says how many activities are how", () => {
    const some = statuses({ done: 4, onTrack: 5, deviating: 2 });
    expect(statusInWords(some, "area", "sv")).toBe(
      "Området har 11 aktiviteter: 4 är genomförda, 5 pågår enligt plan och 2 pågår med avvikelse.",
    );
    expect(statusInWords(some, "plan", "en")).toBe(
      "The plan has 11 activities: 4 are done, 5 are on track and 2 are deviating.",
    );
  });

  it("says how many are overdue", () => {
    const late = statuses({ done: 1, onTrack: 2 }, 1);
    expect(statusInWords(late, "plan", "sv")).toBe(
      "Planen har 3 aktiviteter: 1 är genomförd och 2 pågår enligt plan. Tiden har gått ut för 1 av dem.",
    );
    expect(statusInWords(late, "plan", "en")).toMatch(/ 1 of them is overdue\.$/);
    expect(statusInWords(statuses({ onTrack: 1 }, 1), "area", "sv")).toBe(
      "Områdets enda aktivitet pågår enligt plan. Dess tid har gått ut.",
    );
  });

  it("says it of one, of all and of none", () => {
    expect(statusInWords(statuses({ done: 1 }), "area", "sv")).toBe("Områdets enda aktivitet är genomförd.");
    expect(statusInWords(statuses({ none: 4 }), "plan", "sv")).toBe("Planens 4 aktiviteter saknar känd status.");
    expect(statusInWords([], "area", "sv")).toBe("Området har inga aktiviteter.");
    expect(statusInWords([], "plan", "en")).toBe("The plan has no activities.");
  });
});

// Helpers

/** So many of each kind, the first `overdue` of those under way overdue. */
function statuses(of: Partial<Record<StatusKind, number>>, overdue = 0): ActivityStatus[] {
  let left = overdue;
  return Object.entries(of).flatMap(([kind, count]) =>
    Array.from({ length: count }, () => {
      const isOverdue = kind === "onTrack" && left-- > 0;
      return { kind: kind as StatusKind, word: kind, isOverdue, activity: {} as ActivityStatus["activity"] };
    }),
  );
}
