import { useLayoutEffect, type RefObject } from "react";
import { rowFocus } from "./row-focus";

/**
 * Hands the focus on to the nearest row that is left when the row that had it is gone: findings go while the list is
 * read, and the focus would fall out of the pane with them.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  // Before the rows are drawn anew, as afterwards nobody knows where the focus was.
  const heirs = list.current ? rowFocus.heirsIn(list.current) : [];

  useLayoutEffect(() => {
    if (heirs.length === 0 || document.activeElement !== document.body || !list.current) return;
    rowFocus.focusFirst(list.current, heirs);
  });
}
