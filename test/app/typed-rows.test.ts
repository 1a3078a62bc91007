import { checkLive, type LiveCheck } from "../../src/app/live-check";
import { loadRulebook } from "../../src/app/load-rulebook";
import { typedRows } from "../../src/app/typed-rows";
import type { WorkbookTables } from "../../src/app/workbook";
import type { Rulebook } from "../../src/core/rules/rulebook";
import { seededChance } from "../../src/workbench/faults/seeded-chance";
import { today } from "../support/today";

type Line = readonly [area: string | null, activity: string | null, responsible?: string | null, id?: string];

const headings = ["Område", "Aktivitet", "Ansvarig", "ID"];
const others: Line[] = [
  ["Studentliv", "Öppna ett kontor", "Region Nord", "A-AAAAAAAA"],
  ["Välfärd", "Bjud in", "Kommunen", "A-BBBBBBBB"],
];
const mine: Line = ["Välfärd", "Min rad", "Kommunen"];

describe("typedRows", () => {
  let rulebook: Rulebook;
  beforeAll(async () => (rulebook = await loadRulebook()));

  /** The words of the rows that are offered after readings, each by somebody's hand. */
  const offered = (...readings: readonly (readonly [by: "me" | "colleague", ...lines: Line[]])[]) => {
    const typed = typedRows(seededChance(4));
    let live: LiveCheck | null = null;
    for (const [by, ...lines] of readings) {
      live = checkLive(read(lines), live, [{ kind: "structure", by }], rulebook, today);
      typed.heed(live, (_, said) => said.get("ID") === "A-CCCCCCCC");
    }
    return typed.lost().flatMap(({ rows }) => rows.map(({ cells }) => cells.filter((cell) => cell !== null)));
  };
  const begun = ["colleague", ...others] as const;
  const typedIn = ["me", ...others, mine] as const;

  it("offers a row again when somebody else's stands in its place", () => {
    expect(offered(begun, typedIn, ["colleague", ...others, ["Skola", "Bos rad"]])).toEqual([mine]);
  });

  it("offers it as it was when it was last seen", () => {
    const changed: Line = ["Välfärd", "Min rad", "Region Nord"];
    const replaced = ["colleague", ...others, ["Skola", "Bos rad"]] as const;
    expect(offered(begun, typedIn, ["colleague", ...others, changed], replaced)).toEqual([changed]);
  });

  it("misses no row that somebody takes away, also when they add one elsewhere at once", () => {
    expect(offered(begun, typedIn, ["colleague", ...others])).toEqual([]);
    expect(offered(begun, typedIn, ["colleague", ["Skola", "Bos rad"], ...others])).toEqual([]);
  });

  it("misses no row that the person takes away or writes over", () => {
    expect(offered(begun, typedIn, ["me", ...others])).toEqual([]);
    expect(offered(begun, typedIn, ["me", ...others, ["Skola", "Något annat"]])).toEqual([]);
  });

  it("misses no row that still stands, moved or changed in part", () => {
    const moved: Line = ["Välfärd", "Min rad", "Region Nord", "A-DDDDDDDD"];
    expect(offered(begun, typedIn, ["colleague", ["Skola", "Bos rad"], moved, ...others.toReversed()])).toEqual([]);
  });

  it("no longer offers a row that has come back", () => {
    const replaced = ["colleague", ...others, ["Skola", "Bos rad"]] as const;
    expect(offered(begun, typedIn, replaced, ["colleague", ...others, ["Skola", "Bos rad"], mine])).toEqual([]);
  });

  it("leaves alone what colleagues type, and what the pane has written", () => {
    const theirs = ["colleague", ...others, mine] as const;
    const written = ["me", ...others, ["Välfärd", "Min rad", "Kommunen", "A-CCCCCCCC"]] as const;
    const replaced = ["colleague", ...others, ["Skola", "Bos rad"]] as const;
    expect(offered(begun, theirs, replaced)).toEqual([]);
    expect(offered(begun, written, replaced)).toEqual([]);
  });
});

function read(lines: readonly Line[]): WorkbookTables {
  const rows = lines.map((line) => headings.map((_, at) => line[at] ?? null));
  const place = { name: "PlanActivities", sheet: "Aktiviteter", sheetId: "1", top: 0, left: 0 };
  return { tables: [{ ...place, headings, rows }], otherTables: [] };
}
