import type { PersonView } from "../../server/messages";
import { covers } from "./selection";

/** The others whose selection crosses the row; the same array every time, so that a row can tell that nothing changed. */
export function visitorsOnRows(people: readonly PersonView[], sheet: number): (row: number) => readonly PersonView[] {
  const here = people.filter((person) => person.sheet === sheet);
  const nobody: readonly PersonView[] = [];
  const known = new Map<string, readonly PersonView[]>();
  return (row) => {
    const crossing = here.filter(({ area }) => area.top <= row && row <= area.bottom);
    if (crossing.length === 0) return nobody;
    const key = crossing.map(({ session }) => session).join();
    return known.get(key) ?? known.set(key, crossing).get(key)!;
  };
}

/** The frame round another's selection, as the part of it that runs along this cell's edges. */
export function visitorFrame(visitors: readonly PersonView[], row: number, column: number): string | undefined {
  const edges = visitors
    .filter(({ area }) => covers(area, { row, column }))
    .flatMap(({ area, color }) => [
      row === area.top && `inset 0 2px ${color}`,
      row === area.bottom && `inset 0 -2px ${color}`,
      column === area.left && `inset 2px 0 ${color}`,
      column === area.right && `inset -2px 0 ${color}`,
    ])
    .filter(Boolean);
  return edges.length > 0 ? edges.join(", ") : undefined;
}

/** Who has the cell selected, by name. */
export function visitorName(visitors: readonly PersonView[], row: number, column: number): string | undefined {
  return visitors.find(({ area }) => covers(area, { row, column }))?.name;
}
