import type { CellArea, ChangeHint } from "../../src/app/change-hint";
import { touchedRows } from "../../src/app/touched-rows";
import type { ReadTable } from "../../src/app/workbook";

/** Headings in row 3 of the sheet, from column B; a hundred rows below. */
const table: ReadTable = {
  name: "PlanGoals",
  sheet: "Mål",
  sheetId: "{1}",
  top: 2,
  left: 1,
  headings: ["Nr", "Mål", "ID"],
  rows: Array.from({ length: 100 }, () => [null, null, null]),
};

describe("touchedRows", () => {
  it("tells rows of a table, side by side as one part", () => {
    expect(parts(at(3), at(5), at(4), at(4), at(90))).toEqual([
      { from: 0, rows: 3 },
      { from: 87, rows: 1 },
    ]);
  });

  it("takes the headings, and what stands right below or beside the table, for a matter of the whole", () => {
    expect(parts(at(2))).toBe("all");
    expect(parts(at(103))).toBe("all");
    expect(parts({ ...at(50), left: 4, right: 4 })).toBe("all");
  });

  it("leaves what stands elsewhere, on this sheet or another", () => {
    expect(parts(at(1), at(104), { ...at(50), left: 5, right: 9 }, { ...at(50), left: 0, right: 0 })).toEqual([]);
    expect(touchedRows([{ ...hint(at(50)), sheetId: "{2}" }], [table])).toEqual([]);
  });

  it("reads everything when more than a few rows are touched", () => {
    expect(parts({ ...at(3), bottom: 52 })).toEqual([{ from: 0, rows: 50 }]);
    expect(parts({ ...at(3), bottom: 52 }, at(60))).toBe("all");
    expect(parts({ top: 0, left: 2, bottom: 1_048_575, right: 2 })).toBe("all");
  });

  it("reads everything when rows, tables or sheets came or went", () => {
    for (const kind of ["structure", "sheets"] as const)
      expect(touchedRows([hint(at(3)), { kind, by: "me" }], [table])).toBe("all");
  });
});

// Helpers

function at(row: number): CellArea {
  return { top: row, left: 2, bottom: row, right: 2 };
}

function hint(...areas: CellArea[]): ChangeHint & { readonly kind: "cells" } {
  return { kind: "cells", sheetId: "{1}", areas, by: "colleague" };
}

function parts(...areas: CellArea[]) {
  const touched = touchedRows([hint(...areas)], [table]);
  return touched === "all" ? touched : touched.map(({ from, rows }) => ({ from, rows }));
}
