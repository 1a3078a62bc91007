import { simulate } from "./run";

const MINUTES = 60_000;

describe("five people at one workbook, one of them without the add-in", () => {
  it.each([1, 2, 3, 4, 5])(
    "lose nothing, and see in their panes what a check would say (seed %i)",
    async (seed) => {
      const outcome = await simulate({ people: 5, steps: 80, seed });
      expect(outcome).toMatchObject({ lost: 0, duplicateIds: 0, staleFindings: 0, notes: [], ok: true });
    },
    5 * MINUTES,
  );

  it(
    "do the same again for the same seed",
    async () => {
      const options = { people: 3, steps: 25, seed: 11 };
      expect(await simulate(options)).toEqual(await simulate(options));
    },
    5 * MINUTES,
  );
});
