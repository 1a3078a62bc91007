import { documentedAt, type Fact } from "../engine/basis";
import { hasApi } from "../engine/excel-api";

export const eventSetFact: Fact = {
  about: "Events carry details since ExcelApi 1.9, triggerSource and the direction of a shift since 1.14",
  basis: documentedAt("Excel.WorksheetChangedEventArgs"),
};

const since: Readonly<Record<string, string>> = {
  valueBefore: "1.9",
  valueAfter: "1.9",
  valueTypeBefore: "1.9",
  valueTypeAfter: "1.9",
  triggerSource: "1.14",
};

/** What an event carries, without what the Excel that the host stands for does not know yet. */
export function argsInSet(args: Record<string, unknown>, excelApi: string): Record<string, unknown> {
  const known = Object.fromEntries(Object.entries(args).filter(([name]) => hasApi(excelApi, since[name] ?? "1.1")));
  // The client takes an absent direction for an unknown one, and this for none.
  if ("shiftDirection" in known && !hasApi(excelApi, "1.14")) known["shiftDirection"] = "None";
  return known;
}
