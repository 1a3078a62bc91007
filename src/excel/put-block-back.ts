import { isFinishable, isTold, tries, waitBefore } from "./patience";
import { asFound, asRead } from "./written-value";

type Content = string | number | boolean;

/**
 * Puts back what stood under new rows without IDs, where they were written and while they say what was written there.
 * Answers with what could not be put back.
 */
export async function putBlockBack(
  context: Excel.RequestContext,
  place: Excel.Range,
  written: string,
  { values, formulas }: Excel.Range,
): Promise<Content[]> {
  const found = values.map((line, row) => line.map((value, at) => asFound(value, formulas[row]![at])));
  const lost = found.flat().flatMap((content) => (content === "" ? [] : [asRead(content)]));
  for (let attempt = 0; ; attempt++) {
    try {
      return (await unlessChanged(context, place, written, found)) ? [] : lost;
    } catch (error) {
      if (!isTold(error)) throw error;
      if (attempt === tries - 1 || !isFinishable(error)) return lost;
      await waitBefore(attempt);
    }
  }
}

/** True when what was found stands there. */
async function unlessChanged(
  context: Excel.RequestContext,
  place: Excel.Range,
  written: string,
  found: readonly Content[][],
): Promise<boolean> {
  const now = place.getResizedRange(0, 0).load({ values: true });
  await context.sync();

  const says = JSON.stringify(now.values);
  if (says === JSON.stringify(found.map((line) => line.map(asRead)))) return true;
  if (says !== written) return false;
  place.formulas = found as Content[][];
  await context.sync();
  return true;
}
