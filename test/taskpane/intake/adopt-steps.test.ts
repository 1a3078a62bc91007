import { plainQuestion } from "../../../src/core/intake/ask";
import { propose } from "../../../src/core/intake/propose";
import type { Answers, Proposal } from "../../../src/core/intake/proposal";
import { stepsFor, waitsForAnswer } from "../../../src/taskpane/intake/adopt-steps";
import { mustBeAnswered, otherQuestions } from "../../../src/taskpane/intake/asked-questions";

describe("stepsFor", () => {
  it("passes by what a plan leaves nothing to ask about", () => {
    expect(stepsFor(sheet([["Boende", "Städa", "Kansliet"]]), "source")).toEqual(["source", "columns", "compare"]);
    expect(stepsFor(document, "source")).toEqual(["source", "compare"]);
  });

  it("keeps the step at hand, whatever the answers there make of the plan", () => {
    expect(stepsFor(document, "questions")).toEqual(["source", "questions", "compare"]);
  });
});

describe("waitsForAnswer", () => {
  const rows = [["Boende", "Städa", "Kansliet/Verkstaden"]];

  it("waits for a person to say whom a slash parts, and asks without what is assumed", () => {
    const proposal = sheet(rows);
    const [question] = otherQuestions(proposal);
    expect(plainQuestion(question!).sv).toMatch(/hör till\?$/);
    expect(waitsForAnswer("questions", proposal, proposal, noAnswers)).toBe(true);
    expect(waitsForAnswer("questions", proposal, proposal, new Map([[question!.id, "two"]]))).toBe(false);
  });

  it("does not wait where leaving it open is no guess", () => {
    const proposal = sheet([
      ["Boende", "Städa", "Kansliet"],
      [null, "Måla", "Kansliet"],
    ]);
    expect(otherQuestions(proposal).map(mustBeAnswered)).toEqual([false]);
    expect(waitsForAnswer("questions", proposal, proposal, noAnswers)).toBe(false);
  });

  it("waits for what an unclear heading stands for, until the column has been explained", () => {
    const proposal = sheet(rows, "Uppföljning");
    const { id } = proposal.columns[2]!;
    expect(waitsForAnswer("columns", proposal, proposal, noAnswers)).toBe(true);
    expect(waitsForAnswer("columns", proposal, proposal, new Map([[id, "note"]]))).toBe(false);
  });
});

// Helpers

const noAnswers: Answers = new Map();

function sheet(rows: readonly (readonly (string | null)[])[], last = "Ansvarig"): Proposal {
  const cells = [["Område", "Aktivitet", last], ...rows];
  return propose({ kind: "sheet", name: "Blad1", cells, merges: [] })!;
}

const document = propose({ kind: "document", name: "plan.txt", lines: ["Plan", "", "# Boende", "- Städa"] })!;
