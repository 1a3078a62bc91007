import { verdictOn } from "../../../src/core/gate/verdict";
import { countWords, verdictWords } from "../../../src/core/gate/verdict-words";
import { fingerprintOf } from "../../../src/core/gate/content";
import type { Severity } from "../../../src/core/rules/rule";
import { acceptedFinding, checkedPlan, finding, turnedDownRule } from "../../support/gate";
import { aPlan } from "../../support/plans";

const day = "2026-11-26";
const judged = (found: Partial<Record<Severity, number>>, rest: Parameters<typeof checkedPlan>[0] = {}) => {
  const findings = Object.entries(found).flatMap(([severity, count]) =>
    Array.from({ length: count }, () => finding({ severity: severity as Severity })),
  );
  return verdictOn(aPlan(), checkedPlan({ ...rest, findings }), day);
};

describe("verdictOn", () => {
  it("lets a plan pass that has warnings and advice, but no error", () => {
    expect(judged({ warning: 3, advice: 2 })).toMatchObject({ passes: true });
  });

  it("stops a plan at one error", () => {
    expect(judged({ error: 1 })).toMatchObject({ passes: false });
  });

  it("counts accepted findings apart, and is not stopped by them", () => {
    const accepted = [acceptedFinding({ severity: "error" })];
    expect(judged({ advice: 1 }, { accepted })).toMatchObject({
      passes: true,
      counts: { error: 0, warning: 0, advice: 1, accepted: 1 },
    });
  });

  it("bears the fingerprint of the content, and the day", () => {
    expect(judged({})).toMatchObject({ fingerprint: fingerprintOf(aPlan()), day });
  });
});

describe("verdictWords", () => {
  it.each([
    [0, "Planen kan lämnas in.", "The plan can be submitted."],
    [1, "1 punkt återstår innan planen kan lämnas in.", "1 point remains before the plan can be submitted."],
    [4, "4 punkter återstår innan planen kan lämnas in.", "4 points remain before the plan can be submitted."],
    [1234, /^1\u00a0234 punkter återstår/, /^1,234 points remain/],
  ])("says how many of %i errors remain", (error, sv, en) => {
    const words = verdictWords(judged({ error }));
    expect([words.sv, words.en]).toEqual(
      [sv, en].map((each) => (typeof each === "string" ? each : expect.stringMatching(each))),
    );
  });

  it("says that rules about errors were turned down, also when the plan passes", () => {
    const one = [turnedDownRule({ from: "error", to: "off" })];
    expect(verdictWords(judged({}, { turnedDown: one })).sv).toBe(
      "Planen kan lämnas in. Observera att 1 regel om fel är nedsatt eller avstängd i planen.",
    );
    const two = [...one, turnedDownRule({ from: "error", to: "advice" })];
    expect(verdictWords(judged({ error: 2 }, { turnedDown: two })).en).toBe(
      "2 points remain before the plan can be submitted. Note that 2 rules about errors are turned down or off in the plan.",
    );
  });

  it("is silent of rules about advice and warnings, which stop no plan", () => {
    const turnedDown = [turnedDownRule({ from: "warning", to: "off" }), turnedDownRule({ from: "advice", to: "off" })];
    expect(verdictWords(judged({}, { turnedDown })).sv).toBe("Planen kan lämnas in.");
  });
});

describe("countWords", () => {
  it("adds up, and leaves out what there is none of", () => {
    expect(countWords(judged({ error: 4, warning: 1, advice: 3 }))).toEqual({
      sv: "8 punkter: 4 fel, 1 varning och 3 råd.",
      en: "8 points: 4 errors, 1 warning and 3 advice.",
    });
    expect(countWords(judged({ warning: 1 }))).toEqual({ sv: "1 punkt: 1 varning.", en: "1 point: 1 warning." });
  });

  it("says that there is nothing to remark, and what was accepted", () => {
    const accepted = [acceptedFinding(), acceptedFinding()];
    expect(countWords(judged({}, { accepted })).sv).toBe(
      "Inget att anmärka på. 2 avvikelser är godtagna med motivering.",
    );
  });
});
