import { join } from "node:path";
import { readLayouts } from "../../score/adopt/layout-file";
import { readLayout, totalOf } from "../../score/adopt/score";

const layouts = (folder: string) => readLayouts(folder).map(readLayout);

describe("propose, held against layouts of public plans", () => {
  const readings = layouts(join(__dirname, "../../samples/plan-layouts"));

  it.each(readings.map(({ score }) => [score.name, score] as const))("reads %s", (_, score) => {
    const { right, wrong, missing } = score;
    expect(right / (right + wrong + missing)).toBeGreaterThanOrEqual(0.95);
  });

  it("loses nothing, and reads at least 98 of 100 fields right", () => {
    const { right, wrong, missing, lost } = totalOf(readings.map(({ score }) => score));
    expect(lost).toBe(0);
    expect(right / (right + wrong + missing)).toBeGreaterThanOrEqual(0.98);
  });
});

describe("propose, held against layouts of our own", () => {
  const readings = layouts(join(__dirname, "own-layouts"));

  it.each(readings.map((reading) => [reading.score.name, reading] as const))(
    "reads %s",
    (_, { score, misses, lost }) => {
      const { right, wrong, missing } = score;
      expect(lost).toEqual([]);
      if (right / (right + wrong + missing) < 0.95) expect(misses).toEqual([]);
    },
  );
});
