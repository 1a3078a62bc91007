import { lookAreas, looks } from "../../../src/core/status/looks";
import type { Look } from "../../../src/core/status/page";

describe("looks", () => {
  it.each(Object.entries(looks))("%s has a contrast of at least 4.5:1", (_look, { color, fill }) => {
    expect(contrast(color, fill ?? "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
  });
});

describe("lookAreas", () => {
  const rows = (...lines: readonly (readonly (Look | null)[])[]) =>
    lines.map((cells) => ({ cells: cells.map((look) => look && { look }) }));

  it("makes one rectangle of cells that look alike", () => {
    expect(lookAreas(rows(["cell", "cell", "number"], ["cell", "cell", "number"]))).toEqual([
      { look: "cell", top: 0, left: 0, bottom: 1, right: 1 },
      { look: "number", top: 0, left: 2, bottom: 1, right: 2 },
    ]);
  });

  it("starts a new one after a gap, above it or beside it", () => {
    expect(lookAreas(rows(["cell", null, "cell"], [], ["cell", null, "cell"]))).toHaveLength(4);
  });

  it("stays a handful for 500 rows", () => {
    const line: Look[] = ["cell", "cell", "status-done", "cell"];
    expect(lookAreas(rows(...Array.from({ length: 500 }, () => line)))).toHaveLength(3);
  });
});

// Helpers

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

/** As WCAG 2 defines it. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
