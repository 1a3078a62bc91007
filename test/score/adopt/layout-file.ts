import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../../src/core/plan/cell";
import type { ProposedFact } from "../../../src/core/intake/proposal";
import { documentOf, type MergedCells, type Source } from "../../../src/core/intake/source";
import { dayOfSerial } from "../../../src/core/register/day-serial";

export type ExpectedUnit = { readonly unit: string; readonly party?: string };
type Notes = Readonly<Record<string, string | number>>;

export type ExpectedGoal = {
  readonly area?: string;
  readonly text: string;
  readonly indicator?: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly deadline?: string;
  readonly lead?: ExpectedUnit;
  readonly notes?: Notes;
};

export type ExpectedActivity = {
  readonly text: string;
  readonly area?: string;
  readonly goal?: string;
  readonly owners?: readonly ExpectedUnit[];
  readonly participants?: readonly ExpectedUnit[];
  readonly start?: string;
  readonly end?: string;
  readonly reportBack?: readonly { readonly period: string; readonly forum?: string }[];
  readonly status?: string;
  readonly comment?: string;
  readonly deliverable?: string;
  readonly notes?: Notes;
};

/** What a careful person makes of a plan: `test/samples/plan-layouts/README.md` says how. */
export type Expected = {
  readonly facts: Readonly<Partial<Record<ProposedFact, string>>>;
  readonly areas: readonly string[];
  readonly goals: readonly ExpectedGoal[];
  readonly activities: readonly ExpectedActivity[];
  readonly ask: readonly string[];
  readonly ignored: readonly string[];
  readonly headings: readonly string[];
};

export type Layout = {
  readonly name: string;
  readonly source: Source;
  /** Every text of the source, cell by cell or line by line. */
  readonly texts: readonly string[];
  readonly expected: Expected;
};

type LayoutFile = {
  readonly name: string;
  readonly sheet?: {
    readonly cells: readonly (readonly (string | number | null)[])[];
    readonly merges: readonly string[];
    readonly dates: readonly string[];
    readonly percents?: readonly string[];
  };
  readonly document?: string;
  readonly expected: Expected;
};

/** Reads every layout of a folder, in the order of their names. */
export function readLayouts(folder: string): readonly Layout[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => layoutOf(JSON.parse(readFileSync(join(folder, file), "utf8")) as LayoutFile));
}

function layoutOf({ name, sheet, document = "", expected }: LayoutFile): Layout {
  if (!sheet) {
    const source = documentOf(name, document);
    return { name, source, texts: source.lines.filter((line) => line.trim() !== ""), expected };
  }
  const [dates, percents] = [new Set(sheet.dates), new Set(sheet.percents ?? [])];
  const cells = sheet.cells.map((row, at) =>
    row.map((value, column): CellValue => {
      const address = `${letters(column)}${at + 1}`;
      const day = typeof value === "number" && dates.has(address) ? dayOfSerial(value) : undefined;
      if (day) return { day, precision: "day" };
      return typeof value === "number" && percents.has(address) ? { share: value } : value;
    }),
  );
  const texts = cells.flat().filter((cell): cell is string => typeof cell === "string");
  return { name, source: { kind: "sheet", name, cells, merges: sheet.merges.map(areaOf) }, texts, expected };
}

function areaOf(range: string): MergedCells {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range)!;
  return { top: Number(top) - 1, left: columnOf(left!), bottom: Number(bottom) - 1, right: columnOf(right!) };
}

function columnOf(name: string): number {
  return Array.from(name).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
}
