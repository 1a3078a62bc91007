import { newId } from "../../../src/core/register/new-id";
import { seededChance } from "../../../src/workbench/faults/seeded-chance";

describe("newId", () => {
  it("answers with a letter and eight letters or digits that are not taken for one another", () => {
    const random = seededChance(1);
    for (let time = 0; time < 1_000; time++) expect(newId("A", random)).toMatch(/^A-[2-9A-HJKMNP-Z]{8}$/);
  });

  it("is drawn again while it is taken", () => {
    const [first, second] = [seededChance(1), seededChance(1)];
    const taken = newId("M", first);
    expect(newId("M", second, new Set([taken]))).not.toBe(taken);
  });
});
