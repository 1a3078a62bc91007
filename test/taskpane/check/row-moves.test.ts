import type { PlacedFinding } from "../../../src/app/check-plan";
import type { ListRow, ShownGroup } from "../../../src/taskpane/check/list-view";
import { heirOf, rowMove } from "../../../src/taskpane/check/row-moves";

const open = rowsOf("a", ["1", "2"], false);
const folded = rowsOf("b", ["3"], true);
const all = [...open, ...folded];

describe("rowMove", () => {
  it("goes from row to row, and no further than the ends", () => {
    expect(rowMove(all, "group a", "ArrowDown")).toEqual({ to: "1" });
    expect(rowMove(all, "group b", "ArrowDown")).toEqual({ to: "group b" });
    expect(rowMove(all, "group a", "ArrowUp")).toEqual({ to: "group a" });
    expect([rowMove(all, "1", "End"), rowMove(all, "2", "Home")]).toEqual([{ to: "group b" }, { to: "group a" }]);
  });

  it("folds an open group from its heading, and opens one that is folded", () => {
    expect(rowMove(all, "group a", "ArrowLeft")).toEqual({ fold: "a" });
    expect(rowMove(all, "group b", "ArrowRight")).toEqual({ fold: "b" });
  });

  it("goes between a heading and its findings", () => {
    expect(rowMove(all, "2", "ArrowLeft")).toEqual({ to: "group a" });
    expect(rowMove(all, "group a", "ArrowRight")).toEqual({ to: "1" });
    expect(rowMove(all, "2", "ArrowRight")).toBeNull();
  });

  it("leaves other keys to others", () => {
    expect(rowMove(all, "1", "x")).toBeNull();
  });
});

describe("heirOf", () => {
  it("is the nearest row after one that is gone, else before it", () => {
    expect(
      heirOf(
        open,
        "1",
        open.filter(({ key }) => key !== "1"),
      ),
    ).toBe("2");
    expect(
      heirOf(
        open,
        "2",
        open.filter(({ key }) => key !== "2"),
      ),
    ).toBe("1");
    expect(heirOf(open, "2", [])).toBeUndefined();
  });
});

// Helpers

function rowsOf(key: string, findings: readonly string[], isFolded: boolean): ListRow[] {
  const group = { key, isFolded, findings: [], title: { sv: key, en: key } } satisfies ShownGroup;
  const rows = findings.map((name) => ({ key: name, group, finding: { key: name } as PlacedFinding }));
  return [{ key: `group ${key}`, group, finding: null }, ...(isFolded ? [] : rows)];
}
