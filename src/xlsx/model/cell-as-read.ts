import type { Value } from "../book";

/**
 * What the opened file said of a cell beyond the model: looks of words within its text, a picture or a card in it,
 * a formula that spills. It holds for as long as the cell has the same value.
 */
export type CellAsRead = {
  readonly value: Value;
  /** The text with its runs, as the file spells it. */
  readonly rich?: string;
  /** Where the workbook's metadata tell of the value (`vm`) and of the formula (`cm`). */
  readonly valueMetadata?: string;
  readonly formulaMetadata?: string;
  /** A formula of a kind that the model does not hold. */
  readonly formulaXml?: string;
};

export function holds({ value }: CellAsRead, now: Value): boolean {
  if (value === now) return true;
  const areErrors = typeof value === "object" && typeof now === "object" && value !== null && now !== null;
  return areErrors && value.error === now.error;
}
