import fc from "fast-check";
import { personalNumbersIn } from "../../../src/core/plan/personal-number";

describe("personalNumbersIn", () => {
  it.each([
    ["811218-9876", "811218-9876"],
    ["8112189876", "8112189876"],
    ["19811218-9876", "19811218-9876"],
    ["198112189876", "198112189876"],
    ["811218+9876", "811218+9876"],
    ["18811218-9876", "18811218-9876"],
    ["(811218–9876)", "811218–9876"],
    ["Eva Ek 640823-3234, Linköping", "640823-3234"],
    ["pnr640823-3234", "640823-3234"],
    ["701063-2391", "701063-2391"],
    ["000229-0005", "000229-0005"],
  ])("finds one in %j", (words, found) => {
    expect(personalNumbersIn(words).map(({ start, end }) => words.slice(start, end))).toEqual([found]);
  });

  it.each([
    ["a wrong last digit", "811218-9875"],
    ["a month that is none", "811318-9874"],
    ["a day that is none", "810230-9872"],
    ["a coordination day that is none", "810292-9878"],
    ["an organisation number", "556703-7485"],
    ["a longer number", "18112189876"],
    ["a number that goes on", "811218-9876-1"],
    ["a mobile number", "0701010000"],
    ["a time stamp", "202603310008"],
    ["a reference number", "KS 2019-695"],
  ])("leaves %s in peace", (_, words) => {
    expect(personalNumbersIn(words)).toEqual([]);
  });

  it("finds each of several", () => {
    expect(personalNumbersIn("811218-9876 och 640823-3234")).toHaveLength(2);
  });

  it("always points at ten or twelve digits", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789-+ a"), maxLength: 60 }), (words) => {
        for (const { start, end } of personalNumbersIn(words))
          expect([10, 12]).toContain(words.slice(start, end).replace(/\D/g, "").length);
      }),
    );
  });
});
