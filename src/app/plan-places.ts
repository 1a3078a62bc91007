import { propose } from "../core/intake/propose";
import type { SheetSource } from "../core/intake/source";
import { tableNames } from "../core/register/read-plan";
import { textKey } from "../core/text";
import { IntakeError } from "./intake-error";
import type { SheetRange, SheetThere } from "./sheets-there";
import type { Workbook } from "./workbook";

/** Where in a workbook somebody's plan may stand. */
export type PlanPlace = {
  readonly kind: "sheet" | "table" | "selection";
  /** The sheet's or table's own name. */
  readonly name: string;
  readonly range: SheetRange;
  /** How many goals and activities can be read there; `null` where nobody has looked. */
  readonly rows: number | null;
};

/** What is read at most of a sheet: reading takes some milliseconds a row, and the pane waits. */
const mostCells = 50_000;

/** What is read at most of all sheets while the person chooses. */
const mostLookedAt = 20_000;

/** The places of a workbook where a plan may stand that is not in the register: those with most of a plan first. */
export async function planPlaces(workbook: Workbook): Promise<readonly PlanPlace[]> {
  const { sheets, selected } = await workbook.lookAtSheets();
  const foreign = sheets.filter((sheet) => !sheet.isPage && !isOfRegister(sheet));
  const places = foreign.flatMap(placesOn);
  const within = selected && clip(selected, foreign);
  if (within) places.unshift({ kind: "selection", name: within.sheet, range: within });

  let room = mostLookedAt;
  const looked = places.filter(({ range }) => (room -= cellsIn(range)) >= 0);
  const sources = looked.length > 0 ? await workbook.readRanges(looked.map(({ range }) => range)) : [];
  const rowsOf = new Map(looked.map((place, at) => [place, rowsIn(sources[at]!)]));
  return places
    .map((place) => ({ ...place, rows: rowsOf.get(place) ?? null }))
    .toSorted((a, b) => Number(b.kind === "sheet") - Number(a.kind === "sheet"))
    .toSorted((a, b) => (b.rows ?? 0) - (a.rows ?? 0));
}

/** Reads a place. Throws `sheet-too-large`, and whatever is in the way of reading. */
export async function readPlace(workbook: Workbook, { range }: PlanPlace): Promise<SheetSource> {
  if (cellsIn(range) > mostCells) throw new IntakeError("sheet-too-large");
  const [source] = await workbook.readRanges([range]);
  return source!;
}

type Place = Omit<PlanPlace, "rows">;

const ours = new Set(tableNames.map(textKey));

function isOfRegister({ tables }: SheetThere): boolean {
  return tables.some(({ name }) => ours.has(textKey(name)));
}

/** A sheet, and its tables where it has several: one is read with what stands above it, such as a title. */
function placesOn({ name, used, tables }: SheetThere): Place[] {
  if (!used) return [];
  const parts = tables.length > 1 ? tables : [];
  return [
    { kind: "sheet", name, range: used },
    ...parts.map((table): Place => ({ kind: "table", name: table.name, range: table.range })),
  ];
}

/** What of a selection says something; nothing where it is one cell, or the whole of what stands there. */
function clip(selected: SheetRange, sheets: readonly SheetThere[]): SheetRange | null {
  const used = sheets.find(({ name }) => name === selected.sheet)?.used;
  if (!used) return null;
  const range = {
    sheet: used.sheet,
    top: Math.max(used.top, selected.top),
    left: Math.max(used.left, selected.left),
    bottom: Math.min(used.bottom, selected.bottom),
    right: Math.min(used.right, selected.right),
  };
  const isSome = range.bottom > range.top && range.right >= range.left;
  return isSome && cellsIn(range) < cellsIn(used) ? range : null;
}

function cellsIn({ top, left, bottom, right }: SheetRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function rowsIn(source: SheetSource): number {
  const proposal = propose(source);
  return proposal ? proposal.goals.length + proposal.activities.length : 0;
}
