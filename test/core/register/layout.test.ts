import {
  addressText,
  columnTitle,
  locate,
  tableTitle,
  type Layout,
  type TableLayout,
} from "../../../src/core/register/layout";
import { readPlan } from "../../../src/core/register/read-plan";
import type { TableSnapshot } from "../../../src/core/register/table";
import { aGoal, snapshotsOf } from "../../support/plans";

describe("addressText", () => {
  it.each([
    [{ sheet: "Aktiviteter", row: 6, column: 6 }, "Aktiviteter!G7"],
    [{ sheet: "Områden", row: 0, column: 0 }, "Områden!A1"],
    [{ sheet: "Mina mål", row: 0, column: 25 }, "'Mina mål'!Z1"],
    [{ sheet: "Kårens 'mål'", row: 0, column: 26 }, "'Kårens ''mål'''!AA1"],
    [{ sheet: "2026", row: 0, column: 701 }, "'2026'!ZZ1"],
    [{ sheet: "VT26", row: 0, column: 702 }, "'VT26'!AAA1"],
    [{ sheet: "Plan-2", row: 1_048_575, column: 16_383 }, "'Plan-2'!XFD1048576"],
  ])("names a cell as Excel does: %j", (address, text) => {
    expect(addressText(address)).toBe(text);
  });
});

describe("locate", () => {
  it("finds a cell by row and column, where its table stands", () => {
    expect(locate({ table: "goals", row: "M-1", column: "goal" }, layout())).toEqual({
      sheet: "Mål",
      row: 5,
      column: 4,
    });
  });

  it("takes a place without a row for the heading", () => {
    expect(locate({ table: "goals", row: null, column: "due" }, layout())).toMatchObject({ row: 4, column: 8 });
  });

  it("finds a fact at its value", () => {
    expect(locate({ table: "facts", row: "validFrom", column: "validFrom" }, layout())).toEqual({
      sheet: "Plan",
      row: 6,
      column: 3,
    });
  });

  it("takes the heading for a row that is gone", () => {
    expect(locate({ table: "goals", row: "M-9", column: "goal" }, layout())).toMatchObject({ row: 4 });
  });

  it("takes the first cell below for a heading that is hidden", () => {
    const at = { table: "goals", row: null, column: "due" } as const;
    expect(locate(at, layout({ headingsHidden: true }))).toMatchObject({ row: 5, column: 8 });
  });

  it("takes the first column for a whole row, and for a column that is not there", () => {
    expect(locate({ table: "facts", row: "validFrom", column: null }, layout())).toMatchObject({ row: 6, column: 2 });
    expect(locate({ table: "goals", row: "M-1", column: "gone" }, layout())).toMatchObject({ row: 5, column: 2 });
  });

  it("tells a column of the facts from a fact", () => {
    expect(locate({ table: "facts", row: null, column: "fact" }, layout())).toMatchObject({ row: 4, column: 2 });
  });

  it("finds nothing in a table that is not there", () => {
    expect(locate({ table: "goals", row: "M-1", column: "goal" }, new Map())).toBeUndefined();
  });
});

describe("layout", () => {
  it("knows what each row is found by when it has moved", () => {
    const goals = [
      aGoal({ id: "M-1" }),
      aGoal({ id: "M-1", goal: "En kopia" }),
      aGoal({ id: null, goal: "Utan ID" }),
      aGoal({ id: 1.5 }),
      aGoal({ id: null, goal: null }),
    ];
    const found = readPlan(snapshotsOf({ goals })).layout;
    expect(identitiesOf(found.get("goals")!)).toEqual([
      { column: "id", cell: "M-1" },
      { column: "goal", cell: "En kopia" },
      { column: "goal", cell: "Utan ID" },
      { column: "id", cell: 1.5 },
    ]);
    expect(found.get("facts")!.identityOf("validFrom")).toEqual({ column: "fact", cell: "Gäller från" });
    expect(identitiesOf(found.get("areas")!)[0]!.column).toBe("area");
  });
});

describe("columnTitle", () => {
  it("is the heading, the fact's name, or the heading over the facts", () => {
    expect(columnTitle("activities", "due").sv).toBe("Klart senast");
    expect(columnTitle("facts", "validTo").en).toBe("Valid to");
    expect(columnTitle("facts", "value").sv).toBe("Värde");
  });
});

describe("tableTitle", () => {
  it("is the sheet's name", () => {
    expect(tableTitle("exceptions")).toEqual({ sv: "Undantag", en: "Exceptions" });
  });
});

// Helpers

function layout(difference: Partial<TableSnapshot> = {}): Layout {
  const tables = snapshotsOf({ goals: [aGoal({ id: "M-1" })] }).map((table) => ({
    ...table,
    top: 4,
    left: 2,
    ...difference,
  }));
  return readPlan(tables).layout;
}

function identitiesOf({ rows, identityOf }: TableLayout) {
  return [...rows.keys()].flatMap((row) => identityOf(row) ?? []);
}
