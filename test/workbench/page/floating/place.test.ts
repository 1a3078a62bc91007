import { place } from "../../../../src/workbench/page/floating/place";

const window = { left: 0, top: 0, right: 1000, bottom: 600 };
const box = { width: 200, height: 100 };

describe("place", () => {
  it("puts a box below what it belongs to", () => {
    expect(place(box, { left: 300, top: 80, right: 364, bottom: 100 }, "below", window)).toEqual({
      left: 300,
      top: 100,
    });
  });

  it("puts it above where there is no room below, and beside on the other side", () => {
    const low = { left: 900, top: 560, right: 964, bottom: 580 };
    expect(place(box, low, "below", window)).toEqual({ left: 796, top: 460 });
    expect(place(box, low, "beside", window)).toEqual({ left: 700, top: 496 });
  });

  it("keeps all of it in the window, its beginning at least", () => {
    const everywhere = { left: 0, top: 0, right: 1000, bottom: 600 };
    expect(place({ width: 2000, height: 900 }, everywhere, "below", window)).toEqual({ left: 4, top: 4 });
  });
});
