import { rowWordsIn } from "../../../src/taskpane/check/row-words";
import { aGoal, anActivity, aPlan } from "../../support/plans";

const words = rowWordsIn(
  aPlan({
    activities: [
      anActivity({ id: "A-1", activity: "Kartlägg studentbostäder" }),
      anActivity({ id: "A-2", activity: null }),
    ],
    goals: [aGoal({ id: "M-1", goal: "Minst 300 studenter ".repeat(9) })],
  }),
);

describe("rowWordsIn", () => {
  it("names a row by what it is about", () => {
    expect(words({ table: "activities", row: "A-1", column: "due" }).sv).toBe("Kartlägg studentbostäder");
    expect(words({ table: "units", row: "#1", column: "function" }).sv).toBe("Kommunikationsstaben");
  });

  it("names a row by its beginning when it is long", () => {
    expect(words({ table: "goals", row: "M-1", column: "due" }).sv).toMatch(/^Minst 300 studenter .*…$/);
  });

  it("names a row that says nothing of itself by its table", () => {
    expect(words({ table: "activities", row: "A-2", column: "activity" })).toEqual({
      sv: "Aktiviteter",
      en: "Aktiviteter",
    });
    expect(words({ table: "activities", row: "gone", column: "due" }).sv).toBe("Aktiviteter");
  });

  it("names columns and tables in the plan's language, whoever reads", () => {
    const english = rowWordsIn(aPlan({ language: "engelska" }));
    expect(words({ table: "activities", row: null, column: "due" }).en).toBe("The column “Klart senast”");
    expect(english({ table: "activities", row: null, column: "due" }).sv).toBe("Kolumnen ”Due”");
    expect(english({ table: "areas", row: null, column: null }).sv).toBe("Areas");
    expect(english({ table: "facts", row: "validTo", column: "validTo" }).sv).toBe("Valid to");
  });

  it("names wider places by their column, table or fact", () => {
    expect(words({ table: "activities", row: null, column: "due" }).sv).toBe("Kolumnen ”Klart senast”");
    expect(words({ table: "areas", row: null, column: null }).sv).toBe("Områden");
    expect(words({ table: "facts", row: "validTo", column: "validTo" }).sv).toBe("Gäller till");
  });
});
