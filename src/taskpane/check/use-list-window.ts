import {
  defaultRangeExtractor,
  measureElement,
  useVirtualizer,
  type VirtualizerOptions,
} from "@tanstack/react-virtual";
import { useLayoutEffect, useState, type RefObject } from "react";
import type { PlacedFinding } from "../../app/check-plan";
import type { ListRow, ShownGroup } from "./list-view";

/** A finding that is drawn: which row it is, how far below its group's heading it stands, and its number in the group, from 1. */
type DrawnItem = {
  readonly finding: PlacedFinding;
  readonly index: number;
  readonly top: number;
  readonly position: number;
};

/** A group, the number of its heading's row, and those of its findings that are in view. */
type DrawnSection = {
  readonly group: ShownGroup;
  readonly index: number;
  /** Of all its findings together, drawn or not. */
  readonly height: number;
  readonly items: readonly DrawnItem[];
};

type Windowed = {
  readonly rows: readonly ListRow[];
  readonly scroller: HTMLElement | null;
  readonly list: RefObject<HTMLElement | null>;
  /** Rows that are drawn wherever they are: the focus must not scroll away. */
  readonly kept: readonly (string | null)[];
};

/** Tells which rows of a long list are to be drawn, and where they stand. */
export function useListWindow({ rows, scroller, list, kept }: Windowed): {
  readonly sections: readonly DrawnSection[];
  readonly measure: (element: HTMLElement | null) => void;
} {
  const [margin, setMargin] = useState(0);
  const always = kept.flatMap((key) => rows.findIndex((row) => row.key === key)).filter((index) => index >= 0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    getItemKey: (index) => rows[index]!.key,
    estimateSize: (index) => (rows[index]!.finding ? 84 : 37),
    measureElement: heightInView,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...always])].sort((one, other) => one - other),
    overscan: 10,
    scrollMargin: margin,
    useFlushSync: false,
  });
  const inView = virtual.getVirtualItems();

  useLayoutEffect(() => {
    const above = list.current?.previousElementSibling;
    if (!above) return;
    // What stands above the list may grow and shrink.
    const observer = new ResizeObserver(() => setMargin(list.current?.offsetTop ?? 0));
    observer.observe(above);
    return () => observer.disconnect();
  }, [list]);

  const placed = virtual.measurementsCache;
  const sections = headingsIn(rows).map(({ group, index }): DrawnSection => {
    const count = group.isFolded ? 0 : group.findings.length;
    const start = placed[index]?.end ?? 0;
    const last = index + count;
    return {
      group,
      index,
      height: count === 0 ? 0 : (placed[last]?.end ?? start) - start,
      items: inView
        .filter((item) => item.index > index && item.index <= last)
        .map((item) => ({
          finding: rows[item.index]!.finding!,
          index: item.index,
          top: item.start - start,
          position: item.index - index,
        })),
    };
  });
  return { sections, measure: virtual.measureElement };
}

/** What is out of sight, as in a tab that is not shown, has no height: it keeps the one that it had, and the list its place. */
const heightInView: NonNullable<VirtualizerOptions<HTMLElement, HTMLElement>["measureElement"]> = (
  element,
  entry,
  virtual,
) =>
  measureElement(element, entry, virtual) || (virtual.measurementsCache[virtual.indexFromElement(element)]?.size ?? 0);

function headingsIn(rows: readonly ListRow[]): { group: ShownGroup; index: number }[] {
  return rows.flatMap(({ group, finding }, index) => (finding === null ? [{ group, index }] : []));
}
