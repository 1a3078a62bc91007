import type { StatusKind } from "../../../src/core/status/status-kinds";
import { statusInWords } from "../../../src/core/status/status-words";

describe("statusInWords", () => {
  const counts = (of: Partial<Record<StatusKind, number>>) => new Map(Object.entries(of) as [StatusKind, number][]);

  it("says how many activities are how", () => {
    const some = counts({ done: 4, onTrack: 5, deviating: 2 });
    expect(statusInWords(some, "area", "sv")).toBe(
      "Av områdets 11 aktiviteter är 4 genomförda, 5 pågår enligt plan och 2 pågår med avvikelse.",
    );
    expect(statusInWords(some, "plan", "en")).toBe(
      "Of the plan's 11 activities, 4 are done, 5 are on track and 2 are deviating.",
    );
  });

  it("puts the Swedish verb first whichever kind begins", () => {
    expect(statusInWords(counts({ onTrack: 2, none: 1 }), "plan", "sv")).toBe(
      "Av planens 3 aktiviteter pågår 2 enligt plan och 1 saknar status.",
    );
  });

  it("says it of one, of all and of none", () => {
    expect(statusInWords(counts({ done: 1 }), "area", "sv")).toBe("Områdets enda aktivitet är genomförd.");
    expect(statusInWords(counts({ none: 4 }), "plan", "sv")).toBe("Planens 4 aktiviteter saknar status.");
    expect(statusInWords(counts({}), "area", "sv")).toBe("Området har inga aktiviteter.");
    expect(statusInWords(counts({}), "plan", "en")).toBe("The plan has no activities.");
  });
});
