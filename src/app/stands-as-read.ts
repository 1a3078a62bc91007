import type { ReadTable } from "./workbook";

/** Whether a table still stands where it stood when it was read, with as many rows under the same headings. */
export function standsAsRead(now: ReadTable | undefined, before: ReadTable): boolean {
  return (
    now !== undefined &&
    now.sheet === before.sheet &&
    now.top === before.top &&
    now.left === before.left &&
    now.rows.length === before.rows.length &&
    now.headings.length === before.headings.length &&
    now.headings.every((heading, at) => heading === before.headings[at])
  );
}
