import { viewOf } from "../../../src/core/plan/plan-view";
import type { Page } from "../../../src/core/status/page";
import { statusPages } from "../../../src/core/status/status-pages";
import { expectGolden } from "../../support/golden-file";
import { aGoal, anActivity, aPlan, type Difference } from "../../support/plans";

describe("statusPages", () => {
  const pages = (difference: Difference) => statusPages(viewOf(aPlan(difference)), "2026-11-22");

  it("makes the sheets that stand in test/wording/status-sheets.md", () => {
    const drawn = (["sv", "en"] as const).map((language) =>
      pages({ ...eventfulPlan, language })
        .map(asMarkdown)
        .join("\n\n"),
    );
    expectGolden(
      "test/wording/status-sheets.md",
      `<!-- Generated: read it for wording and order. -->\n\n${drawn.join("\n\n---\n\n")}\n`,
    );
  });

  it("makes an overview and a page for each area in the plan's order", () => {
    expect(pages({ areas: [{ area: "Välfärd" }, { area: "Bildning" }] }).map(({ keys }) => keys[0])).toEqual([
      "overview",
      "area välfärd",
      "area bildning",
    ]);
  });

  it("makes one page of an area that is listed twice", () => {
    expect(pages({ areas: [{ area: "Välfärd" }, { area: "välfärd " }] })).toHaveLength(2);
  });

  it("puts an activity on its area's page when it cites the area by number", () => {
    const [, page] = pages({
      areas: [{ no: "1", area: "Studentliv" }],
      activities: [anActivity({ area: "1", activity: "Öppna kontoret" })],
    });
    expect(asMarkdown(page!)).toContain("Öppna kontoret");
  });

  it("counts what belongs to no area, so that the sums agree", () => {
    const [overview] = pages({
      areas: [{ area: "Välfärd" }],
      activities: [anActivity({ area: "Bostaeder" })],
      goals: [],
    });
    expect(asMarkdown(overview!)).toContain("Utan känt område | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 0");
  });

  it("lists activities in the order of their numbers", () => {
    const activities = ["1.10", "1.9", null].map((no, at) =>
      anActivity({ no, activity: `Nummer ${no}`, id: `A-${at}` }),
    );
    const text = asMarkdown(pages({ activities })[1]!);
    expect([...text.matchAll(/Nummer (\S+)/g)].map(([, no]) => no).slice(0, 3)).toEqual(["1.9", "1.10", "null"]);
  });

  it("leaves working notes and persons out", () => {
    const difference = {
      activities: [anActivity({ workingNote: "Hemligt" })],
      units: [{ party: "LK", unit: "Kommunikationsstaben", person: "Åsa Öberg", email: "asa@example.se" }],
    };
    const all = pages(difference).map(asMarkdown).join();
    for (const secret of ["Hemligt", "Åsa Öberg", "asa@example.se"]) expect(all).not.toContain(secret);
  });

  it("draws 500 activities, an empty area and texts of any kind", () => {
    const activities = Array.from({ length: 500 }, (_, at) =>
      anActivity({ activity: `=${at} 👩‍🎓 ${"å".repeat(at)}`, id: `A-${at}` }),
    );
    const [overview, full, empty] = pages({ activities, areas: [{ area: "Studentliv" }, { area: "Tomt" }] });
    expect(full!.rows.length).toBeGreaterThan(500);
    expect(asMarkdown(empty!)).toContain("Området har inga aktiviteter.");
    expect(asMarkdown(overview!)).toContain("Hela planen | 0 | 500 | 0");
  });
});

// Helpers

const eventfulPlan: Difference = {
  referenceNumber: "KS 2026-101",
  areas: [
    { no: "1", area: "Studentliv", responsible: "LK: Kommunikationsstaben" },
    { no: "2", area: "Välfärd" },
  ],
  statuses: [],
  goals: [aGoal({ no: "1.1", forecast: "bedöms uppnås", outcome: 210 })],
  activities: [
    anActivity({ no: "1.1.1", status: "Genomförd", progressNote: "Guiden är publicerad." }),
    anActivity({ no: "1.1.2", id: "A-2", status: "Pågår enligt plan" }),
    anActivity({ no: "1.1.3", id: "A-3", status: "Pågår med avvikelse", due: "VT 2026" }),
    anActivity({ no: "1.1.4", id: "A-4", status: "Uppskjuten", decision: "§ 12" }),
    anActivity({ no: "1.1.5", id: "A-5", status: null }),
  ],
};

function asMarkdown({ name, rows, notesHeading, print }: Page): string {
  const lines = rows.map(({ cells }) => cells.map((cell) => cell?.value ?? "").join(" | "));
  return [
    `## ${name}`,
    "",
    ...lines.map((line) => line || "·"),
    notesHeading,
    `(${print.header} / ${print.footer})`,
  ].join("\n");
}
