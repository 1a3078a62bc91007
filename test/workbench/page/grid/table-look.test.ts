import type { SheetView, TableView } from "../../../../src/workbench/server/messages";
import { classOf, tablePartAt } from "../../../../src/workbench/page/grid/table-look";

describe("tablePartAt", () => {
  it("tells the heading, the bands and the totals row apart", () => {
    const parts = [2, 3, 4, 5, 6].map((row) => tablePartAt(sheet({ totals: true }), row, 1)?.part);
    expect(parts).toEqual(["header", "band", "plain", "band", "total"]);
  });

  it("bands nothing when the table is not banded, and knows no heading where it shows none", () => {
    expect(tablePartAt(sheet({ banded: false }), 3, 1)?.part).toBe("plain");
    expect(tablePartAt(sheet({ headers: false }), 2, 1)?.part).toBe("band");
  });

  it("takes the colour from the style's place among seven", () => {
    expect(tablePartAt(sheet({ style: "TableStyleMedium9" }), 2, 1)).toMatchObject({ accent: 1, tone: "medium" });
    expect(tablePartAt(sheet({ style: "TableStyleLight1" }), 2, 1)).toMatchObject({ accent: 0, tone: "light" });
  });

  it("bands the rows that are seen", () => {
    const filtered = { ...sheet({}), heights: [[3, 0]] as [number, number][] };
    expect([4, 5].map((row) => tablePartAt(filtered, row, 1)?.part)).toEqual(["band", "plain"]);
  });

  it("knows the button of a heading, what it filters and which way it sorts, with a style or without", () => {
    const heading = tablePartAt(sheet({ style: "", filtered: [1], sorted: { column: 1, descending: true } }), 2, 1);
    expect(heading).toMatchObject({ tone: "none", filter: { table: "T", column: 1, isOn: true, sorted: "down" } });
    expect(classOf(heading!)).toBe("table-filter");
    expect(tablePartAt(sheet({ filter: false }), 2, 1)?.filter).toBeNull();
  });

  it("is nothing outside the table, and in one without a style", () => {
    expect(tablePartAt(sheet({}), 1, 1)).toBeUndefined();
    expect(tablePartAt(sheet({}), 3, 4)).toBeUndefined();
    expect(tablePartAt(sheet({ style: "" }), 3, 1)).toBeUndefined();
  });
});

// Helpers

function sheet(differs: Partial<TableView>): SheetView {
  const area = { top: 2, left: 0, bottom: 6, right: 3 };
  const table = {
    name: "T",
    area,
    headers: true,
    totals: false,
    filter: true,
    banded: true,
    style: "TableStyleMedium2",
    filtered: [],
    sorted: null,
  };
  return { tables: [{ ...table, ...differs }], widths: [], heights: [], merges: [] } as Partial<SheetView> as SheetView;
}
