import { itemFor } from "../../../../src/workbench/page/menu/item-for";

const labels = ["Klipp ut", "Kopiera", "Infoga", "Östra"];

describe("itemFor", () => {
  it.each<[string, number, number | undefined]>([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 3, 0],
    ["ArrowUp", 0, 3],
    ["ArrowUp", -1, 3],
    ["Home", 2, 0],
    ["End", 0, 3],
    ["k", 0, 1],
    ["K", 1, 0],
    ["ö", 0, 3],
    ["x", 0, undefined],
    [" ", 0, undefined],
    ["Enter", 0, undefined],
  ])("leads by %s from item %i to %s", (key, from, to) => {
    expect(itemFor({ key, ctrlKey: false, metaKey: false, altKey: false }, from, labels)).toBe(to);
  });

  it("leaves shortcuts alone, and an empty list", () => {
    expect(itemFor({ key: "k", ctrlKey: true, metaKey: false, altKey: false }, 0, labels)).toBeUndefined();
    expect(itemFor({ key: "End", ctrlKey: false, metaKey: false, altKey: false }, -1, [])).toBeUndefined();
  });
});
