import { isFinishable, tries, waitBefore } from "./patience";
import { asFound } from "./written-value";

/** Puts back what stood under new rows, while they say what was written there; tried again after any error that passes. */
export async function putRowsBack(
  context: Excel.RequestContext,
  place: Excel.Range,
  written: string,
  { values, formulas }: Excel.Range,
): Promise<void> {
  const found = values.map((line, row) => line.map((value, at) => asFound(value, formulas[row]![at])));
  for (let attempt = 0; ; attempt++) {
    try {
      return await unlessChanged(context, place, written, found);
    } catch (error) {
      if (attempt === tries - 1 || !isFinishable(error)) throw error;
      await waitBefore(attempt);
    }
  }
}

async function unlessChanged(
  context: Excel.RequestContext,
  place: Excel.Range,
  written: string,
  found: (string | number | boolean)[][],
): Promise<void> {
  const now = place.getResizedRange(0, 0).load({ values: true });
  await context.sync();

  if (JSON.stringify(now.values) !== written) return;
  place.formulas = found;
  await context.sync();
}
