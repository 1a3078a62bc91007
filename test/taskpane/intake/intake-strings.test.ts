import type { Adopted } from "../../../src/app/adopt-plan";
import { doneWords } from "../../../src/taskpane/intake/done-words";
import { fieldsToChoose, fieldStrings } from "../../../src/taskpane/intake/field-strings";

describe("fieldStrings", () => {
  it("tell what a person can choose apart, in both languages", () => {
    for (const language of ["sv", "en"] as const) {
      const words = fieldsToChoose.map((field) => fieldStrings[field][language]);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

describe("doneWords", () => {
  it("count what has come, each with its number", () => {
    expect(doneWords(adopted).sv).toBe(
      "Hämtat till registret: 1 mål, 2 aktiviteter och 1 rad i andra tabeller. Källan är som den var.",
    );
    expect(doneWords({ ...adopted, taken: 2 }).en).toBe(
      "Brought into the register: 1 goal, 2 activities, 1 row in other tables, and 2 values. The source is as it was.",
    );
  });

  it("tell what was left to others, and what could not be put back", () => {
    const { sv } = doneWords({ ...adopted, left: 1, took: ["Bos ord"] });
    expect(sv).toContain("1 värde hade ändrats av någon annan och står kvar.");
    expect(sv).toContain("”Bos ord”");
  });
});

// Helpers

const adopted: Adopted = {
  news: {
    rows: [
      { table: "goals", row: {} },
      { table: "activities", row: {} },
      { table: "activities", row: {} },
      { table: "areas", row: {} },
      { table: "statuses", row: { status: "Pågår", type: "enligt plan" } },
    ],
    changed: [],
  },
  standing: 5,
  taken: 0,
  left: 0,
  took: [],
  isStopped: false,
};
