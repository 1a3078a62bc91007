import { findAmount } from "../../../src/core/smart/amounts";
import { readSentence } from "../../../src/core/smart/sentence";

describe("findAmount", () => {
  it.each([
    ["Bygga 200 bostäder", "200"],
    ["1 850 arbetstillfällen", "1"],
    ["Öka med mer än 20 %", "20"],
    ["Minst 2000 studentbostäder", "2000"],
    ["Var tredje lärare har gjort praktik", "Var"],
    ["Hälften av måltiderna", "Hälften"],
    ["Utsläppen halveras", "halveras"],
    ["Noll avhopp", "Noll"],
    ["Minst ett tillfälle", "ett"],
    ["One shelter, and one more", "one"],
    ["Half of the schools", "Half"],
    ["Level 3 or higher", "3"],
    ["Högst 0,1 ng/m³", "0,1"],
    ["Index på minst 70", "70"],
  ])("finds the amount in %j", (typed, amount) => {
    expect(amountIn(typed)).toBe(amount);
  });

  it.each([
    "Agenda 2030",
    "Enligt mål 11",
    "Elever i årskurs 9",
    "Elever med mer än 20 % frånvaro",
    "Företag med färre än 10 anställda",
    "Studenter över 25 år",
    "Unga 16–24 år",
    "Svara 2027-03-31",
    "Två gånger per år",
    "PM10 och CO2",
    "En guide",
    "A zero waste vision",
    "Nolltolerans mot mobbning",
  ])("finds no amount in %j", (typed) => {
    expect(amountIn(typed)).toBeUndefined();
  });
});

// Helpers

function amountIn(typed: string): string | undefined {
  const found = findAmount(readSentence(typed));
  return found && typed.slice(found.start, found.end);
}
