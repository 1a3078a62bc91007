import { LAST, areaOf, at, home, step, type Terrain } from "../../../../src/workbench/page/grid/selection";

const merge = { top: 1, left: 1, bottom: 2, right: 3 };

describe("areaOf", () => {
  it("is the rectangle between the two ends, whichever way it was drawn", () => {
    expect(areaOf({ anchor: { row: 5, column: 4 }, head: { row: 2, column: 6 } }, [])).toEqual({
      top: 2,
      left: 4,
      bottom: 5,
      right: 6,
    });
  });

  it("takes in the whole of merged cells that it touches, and what those touch", () => {
    const chained = { top: 2, left: 4, bottom: 6, right: 4 };
    const selection = { anchor: { row: 2, column: 3 }, head: { row: 2, column: 4 } };
    expect(areaOf(selection, [merge, chained])).toEqual({ top: 1, left: 1, bottom: 6, right: 4 });
  });
});

describe("areaOf whole columns", () => {
  it("is those columns, whatever is merged across their edges", () => {
    const columns = { anchor: { row: 0, column: 2 }, head: { row: LAST.row, column: 2 } };
    expect(areaOf(columns, [merge])).toEqual({ top: 0, left: 2, bottom: LAST.row, right: 2 });
  });
});

describe("step", () => {
  it("goes to the next cell", () => {
    expect(step({ row: 4, column: 4 }, 1, 0, ground())).toEqual({ row: 5, column: 4 });
  });

  it("goes over hidden rows and columns", () => {
    const hidden = ground({ isHiddenRow: (row) => row === 5 || row === 6, isHiddenColumn: (column) => column === 3 });
    expect(step({ row: 4, column: 4 }, 1, 0, hidden)).toEqual({ row: 7, column: 4 });
    expect(step({ row: 4, column: 4 }, 0, -1, hidden)).toEqual({ row: 4, column: 2 });
  });

  it("goes into a merged cell and out at its other side", () => {
    expect(step({ row: 2, column: 0 }, 0, 1, ground())).toEqual({ row: 1, column: 1 });
    expect(step({ row: 1, column: 1 }, 0, 1, ground())).toEqual({ row: 1, column: 4 });
    expect(step({ row: 1, column: 1 }, 1, 0, ground())).toEqual({ row: 3, column: 1 });
  });

  it("stays at the edge of the sheet, and where only hidden rows lie beyond", () => {
    expect(step({ row: 0, column: 0 }, -1, 0, ground())).toEqual({ row: 0, column: 0 });
    expect(step({ row: 2, column: 0 }, -1, 0, ground({ isHiddenRow: (row) => row < 2 }))).toEqual({
      row: 2,
      column: 0,
    });
  });
});

describe("home", () => {
  it("is the first cell of a merged one, else the cell itself", () => {
    expect(home({ row: 2, column: 3 }, [merge])).toEqual({ row: 1, column: 1 });
    expect(home(at(9, 9).anchor, [merge])).toEqual({ row: 9, column: 9 });
  });
});

// Helpers

function ground(differs: Partial<Terrain> = {}): Terrain {
  return { merges: [merge], isHiddenRow: () => false, isHiddenColumn: () => false, ...differs };
}
