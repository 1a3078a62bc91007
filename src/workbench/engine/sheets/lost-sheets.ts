import type { Engine } from "../engine";

/** Whoever looked at a sheet that is gone, or held a range on it, does so no longer. */
export function leaveLostSheets({ book, refs, sessions }: Pick<Engine, "book" | "refs" | "sessions">): void {
  const shown = book.sheets.find(({ visibility }) => visibility === "visible");
  for (const ref of refs) if (!book.sheets.includes(ref.sheet)) ref.area = null;
  for (const session of sessions) if (shown && !book.sheets.includes(session.sheet)) session.sheet = shown;
  book.activeSheet = Math.min(book.activeSheet, book.sheets.length - 1);
}
