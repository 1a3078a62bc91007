import {
  choicesOf,
  counted,
  filterFrom,
  searched,
  type Choice,
} from "../../../../src/workbench/page/filter/filter-choice";

const choices: Choice[] = [
  { text: "Kansliet", rows: 3, chosen: true },
  { text: "Östra kåren", rows: 2, chosen: true },
  { text: null, rows: 1, chosen: true },
];

describe("choicesOf", () => {
  it("lists the values and, last, the blanks", () => {
    const values = [{ text: "a", rows: 2, shown: false }];
    expect(choicesOf({ values, blanks: { rows: 1, shown: true }, other: false })).toEqual([
      { text: "a", rows: 2, chosen: false },
      { text: null, rows: 1, chosen: true },
    ]);
    expect(choicesOf({ values, blanks: null, other: false })).toHaveLength(1);
  });
});

describe("searched", () => {
  it("finds values by a part of them, and the blanks by their name", () => {
    expect(searched(choices, " östra ", "(Tomma)").map(({ text }) => text)).toEqual(["Östra kåren"]);
    expect(searched(choices, "tomma", "(Tomma)").map(({ text }) => text)).toEqual([null]);
    expect(searched(choices, "", "(Tomma)")).toEqual(choices);
  });
});

describe("filterFrom", () => {
  it("is no filter when everything is chosen", () => {
    expect(filterFrom(choices, choices)).toBeNull();
  });

  it("lets the chosen ones through", () => {
    const some = choices.map((choice) => ({ ...choice, chosen: choice.text !== "Kansliet" }));
    expect(filterFrom(some, some)).toEqual({ values: ["Östra kåren"], blanks: true });
  });

  it("lets only what a search has found through, as Excel does", () => {
    expect(filterFrom(choices, choices.slice(0, 1))).toEqual({ values: ["Kansliet"], blanks: false });
  });
});

describe("counted", () => {
  it("tells how many rows will be seen, of how many", () => {
    expect(counted(choices, null)).toEqual([6, 6]);
    expect(counted(choices, { values: ["Kansliet"], blanks: true })).toEqual([4, 6]);
  });
});
