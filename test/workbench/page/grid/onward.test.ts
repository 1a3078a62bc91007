import { onward } from "../../../../src/workbench/page/grid/onward";
import { activeOf, at, spanning, type Selection, type Terrain } from "../../../../src/workbench/page/grid/selection";

const block = spanning({ top: 1, left: 1, bottom: 2, right: 2 });

describe("onward", () => {
  it("goes down by Enter and to the right by Tab, and back with Shift", () => {
    expect(onward(at(3, 3), "Enter", false, ground())).toEqual(at(4, 3));
    expect(onward(at(3, 3), "Enter", true, ground())).toEqual(at(2, 3));
    expect(onward(at(3, 3), "Tab", false, ground())).toMatchObject(at(3, 4));
    expect(onward(at(3, 3), "Tab", true, ground())).toMatchObject(at(3, 2));
  });

  it("comes back by Enter to the column where the Tabs began", () => {
    const tabbed = onward(onward(at(3, 1), "Tab", false, ground()), "Tab", false, ground());
    expect(onward(tabbed, "Enter", false, ground())).toEqual(at(4, 1));
  });

  it("goes round within several cells and leaves them selected", () => {
    expect(walk(block, "Tab", 5)).toEqual(["1,2", "2,1", "2,2", "1,1", "1,2"]);
    expect(walk(block, "Enter", 5)).toEqual(["2,1", "1,2", "2,2", "1,1", "2,1"]);
    expect(onward(block, "Tab", false, ground())).toMatchObject({ anchor: block.anchor, head: block.head });
    expect(activeOf(onward(block, "Tab", true, ground()))).toEqual({ row: 2, column: 2 });
  });

  it("passes hidden rows, and stays when all the others are hidden", () => {
    expect(walk(block, "Enter", 2, ground({ isHiddenRow: (row) => row === 2 }))).toEqual(["1,2", "1,1"]);
    const alone = ground({ isHiddenRow: (row) => row === 2, isHiddenColumn: (column) => column === 2 });
    expect(walk(block, "Tab", 1, alone)).toEqual(["1,1"]);
  });

  it("takes a merged cell for one", () => {
    const merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
    expect(onward(spanning(merges[0]!), "Tab", false, ground({ merges }))).toMatchObject(at(1, 3));
  });
});

// Helpers

function walk(selection: Selection, key: "Enter" | "Tab", steps: number, terrain = ground()): string[] {
  const spots: string[] = [];
  let now = selection;
  for (let count = 0; count < steps; count += 1) {
    now = onward(now, key, false, terrain);
    const { row, column } = activeOf(now);
    spots.push(`${row},${column}`);
  }
  return spots;
}

function ground(differs: Partial<Terrain> = {}): Terrain {
  return { merges: [], isHiddenRow: () => false, isHiddenColumn: () => false, ...differs };
}
