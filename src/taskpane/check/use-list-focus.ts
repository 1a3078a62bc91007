import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { ListRow } from "./list-view";
import { rowFocus } from "./row-focus";
import { heirOf } from "./row-moves";

type ListFocus = {
  readonly list: RefObject<HTMLDivElement | null>;
  /** The one row that Tab stops at: that which last had the focus or was chosen, else the first. */
  readonly tabStop: string | null;
  /** Focuses a row, which may not have been drawn yet. */
  moveTo(row: string): void;
  onFocus(row: string | null): void;
  onBlur(): void;
};

/**
 * Keeps the focus in a list of which rows come and go. When the row that has it is gone, the nearest one that is left
 * takes over: the focus would fall out of the pane.
 */
export function useListFocus(rows: readonly ListRow[], chosen: string | null): ListFocus {
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [wanted, setWanted] = useState<{ readonly row: string } | null>(null);
  const [last, setLast] = useState(rows);
  const isThere = focused !== null && rows.some(({ key }) => key === focused);

  if (last !== rows) {
    setLast(rows);
    const heir = focused !== null && !isThere ? heirOf(last, focused, rows) : undefined;
    if (heir !== undefined) {
      setFocused(heir);
      setWanted({ row: heir });
    }
  }

  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const { current } = list;
    const isLost = document.activeElement === document.body && hadFocus.current;
    if (current && wanted && (isLost || current.contains(document.activeElement)))
      rowFocus.focusRow(current, wanted.row);
    // Only a focus that fell away with its row is brought back.
    hadFocus.current = current?.contains(document.activeElement) ?? false;
  }, [wanted, rows]);

  // Who has chosen a finding by going to its cell comes to it when they come to the list.
  useEffect(() => {
    if (chosen !== null && !hadFocus.current) setFocused(chosen);
  }, [chosen]);

  return {
    list,
    tabStop: isThere ? focused : (rows[0]?.key ?? null),
    moveTo(row) {
      setFocused(row);
      setWanted({ row });
    },
    onFocus(row) {
      hadFocus.current = true;
      if (row !== null) setFocused(row);
    },
    onBlur() {
      hadFocus.current = false;
    },
  };
}
