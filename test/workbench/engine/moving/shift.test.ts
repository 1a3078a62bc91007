import fc from "fast-check";
import type { Area } from "../../../../src/xlsx/model/area";
import { deletion, insertion, shiftArea } from "../../../../src/workbench/engine/moving/shift";

const rows = (top: number, bottom: number): Area => ({ top, left: 0, bottom, right: 16_383 });
const area: Area = { top: 5, left: 2, bottom: 8, right: 4 };

describe("shiftArea", () => {
  it.each<[string, Area, number, number]>([
    ["moves down when rows come above", rows(2, 3), 7, 10],
    ["moves down when rows come at its top", rows(5, 5), 6, 9],
    ["grows when rows come within", rows(6, 7), 5, 10],
    ["stays when rows come below", rows(9, 9), 5, 8],
  ])("%s", (_, inserted, top, bottom) => {
    expect(shiftArea(area, insertion(inserted, "Down"))).toEqual({ ...area, top, bottom });
  });

  it.each<[string, Area, number, number]>([
    ["moves up when rows go above", rows(0, 1), 3, 6],
    ["shrinks when rows go within", rows(6, 7), 5, 6],
    ["loses its first rows", rows(4, 6), 4, 5],
    ["loses its last rows", rows(7, 20), 5, 6],
  ])("%s", (_, deleted, top, bottom) => {
    expect(shiftArea(area, deletion(deleted, "Up"))).toEqual({ ...area, top, bottom });
  });

  it("is gone when all its rows are", () => {
    expect(shiftArea(area, deletion(rows(5, 8), "Up"))).toBeNull();
  });

  it("stays when the shift does not reach all its columns", () => {
    expect(shiftArea(area, insertion({ top: 0, left: 3, bottom: 0, right: 9 }, "Down"))).toBe(area);
  });

  it("leaves whole columns whole", () => {
    const column = { top: 0, left: 1, bottom: 1_048_575, right: 1 };
    expect(shiftArea(column, deletion(rows(0, 9), "Up"))).toEqual(column);
  });

  it("always comes back when what came goes again", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 1, max: 9 }), (at, count) => {
        const there = shiftArea(area, insertion(rows(at, at + count - 1), "Down"))!;
        expect(shiftArea(there, deletion(rows(at, at + count - 1), "Up"))).toEqual(area);
      }),
    );
  });
});
