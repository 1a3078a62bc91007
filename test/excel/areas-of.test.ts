import { areasOf } from "../../src/excel/areas-of";

describe("areasOf", () => {
  it.each([
    ["B2", [{ top: 1, left: 1, bottom: 1, right: 1 }]],
    ["A1:C3", [{ top: 0, left: 0, bottom: 2, right: 2 }]],
    ["$AA$10:$AB$11", [{ top: 9, left: 26, bottom: 10, right: 27 }]],
    ["'Mitt blad'!A1", [{ top: 0, left: 0, bottom: 0, right: 0 }]],
    ["3:5", [{ top: 2, left: 0, bottom: 4, right: 16_383 }]],
    ["A:C", [{ top: 0, left: 0, bottom: 1_048_575, right: 2 }]],
    [
      "A1,C3:D4",
      [
        { top: 0, left: 0, bottom: 0, right: 0 },
        { top: 2, left: 2, bottom: 3, right: 3 },
      ],
    ],
  ])("reads %s", (address, areas) => expect(areasOf(address)).toEqual(areas));

  it.each(["", "A1,", "A1,B2:", "#REF!", "A1,".repeat(2731).slice(0, 8192)])(
    "answers with nothing for %j, which was cut short or is no address",
    (address) => expect(areasOf(address)).toBeNull(),
  );
});
