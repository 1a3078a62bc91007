import type { Look } from "./page";

/** How a cell is drawn. Colours are `#RRGGBB`, sizes points. */
export type LookStyle = {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly fill: string | null;
  /** A thin line on all four sides. */
  readonly bordered: boolean;
  readonly wrap: boolean;
  readonly right: boolean;
};

const plain: LookStyle = {
  size: 11,
  bold: false,
  color: "#1F1F1F",
  fill: null,
  bordered: false,
  wrap: false,
  right: false,
};
const inTable: LookStyle = { ...plain, size: 10, bordered: true, wrap: true };
const status = (fill: string | null, color: string): LookStyle => ({ ...inTable, bold: true, fill, color });

const verdict = (fill: string, color: string): LookStyle => ({
  ...plain,
  size: 13,
  bold: true,
  wrap: true,
  fill,
  color,
});

/** Every pair of text and fill has a contrast of at least 4.5:1 (a test says so). */
export const looks: Readonly<Record<Look, LookStyle>> = {
  title: { ...plain, size: 18, bold: true },
  subtitle: { ...plain, size: 12 },
  words: { ...plain, size: 12, wrap: true },
  heading: { ...plain, size: 13, bold: true },
  columnHeading: { ...inTable, bold: true, fill: "#1F4E5F", color: "#FFFFFF" },
  text: plain,
  cell: inTable,
  number: { ...inTable, right: true },
  totalWord: { ...inTable, bold: true, fill: "#EEF3F5" },
  total: { ...inTable, bold: true, fill: "#EEF3F5", right: true },
  link: { ...inTable, color: "#0B5A8A" },
  notes: { ...plain, size: 13, bold: true },
  "verdict-passed": verdict("#DFF0D8", "#1E4620"),
  "verdict-left": verdict("#FFF0C2", "#5C4300"),
  "severity-error": status("#F8D7DA", "#6A1A21"),
  "severity-warning": status("#FFF0C2", "#5C4300"),
  "severity-advice": status("#DDEBF7", "#17375E"),
  "status-done": status("#DFF0D8", "#1E4620"),
  "status-onTrack": status("#DDEBF7", "#17375E"),
  "status-ongoing": status("#E6E4F5", "#2F2A6B"),
  "status-deviating": status("#FFF0C2", "#5C4300"),
  "status-notStarted": status("#F0F0F0", "#3B3B3B"),
  "status-postponed": status("#FBE3D3", "#6B2D0C"),
  "status-stopped": status("#F8D7DA", "#6A1A21"),
  "status-none": status(null, "#5A5A5A"),
};

/** A rectangle of cells that look alike, ends included. */
export type LookArea = {
  readonly look: Look;
  readonly top: number;
  readonly left: number;
  bottom: number;
  readonly right: number;
};

/** The fewest rectangles that say how a page looks: a table of 500 rows is a handful, not thousands. */
export function lookAreas(
  rows: readonly { readonly cells: readonly ({ readonly look: Look } | null)[] }[],
): LookArea[] {
  const areas: LookArea[] = [];
  let above = new Map<string, LookArea>();
  for (const [row, { cells }] of rows.entries()) {
    const here = new Map<string, LookArea>();
    for (const run of runs(cells)) {
      const key = `${run.look} ${run.left} ${run.right}`;
      const area = above.get(key) ?? { ...run, top: row, bottom: row };
      if (area.top === row) areas.push(area);
      area.bottom = row;
      here.set(key, area);
    }
    above = here;
  }
  return areas;
}

function runs(cells: readonly ({ readonly look: Look } | null)[]): { look: Look; left: number; right: number }[] {
  const found: { look: Look; left: number; right: number }[] = [];
  for (const [column, cell] of cells.entries()) {
    const last = found.at(-1);
    if (!cell) continue;
    if (last && last.look === cell.look && last.right === column - 1) last.right = column;
    else found.push({ look: cell.look, left: column, right: column });
  }
  return found;
}
