import { doubledAmong, type DoubledSheet } from "../app/doubled-sheets";
import { readingBatch } from "./batch";
import { findPages } from "./find-pages";

/** The status sheets that two people made at once. */
export function doubledSheets(): Promise<readonly DoubledSheet[]> {
  return readingBatch(async (context) => doubledAmong((await findPages(context)).sheets));
}
