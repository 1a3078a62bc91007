import { cellAt } from "../book";
import { readArea } from "../address";
import { escapeContent, toXstring } from "../xml/escape";
import { element } from "../xml/write-xml";
import type { Sheet, Value } from "../book";

/** Looks up what a chart's formula leads to. */
export type Lookup = (formula: string) => readonly Value[] | undefined;

/** More than anybody can tell apart in a chart. */
const MOST_POINTS = 10_000;

/** Looks formulas such as `'Läget 2026'!$A$4:$A$8` up in the sheets; nothing for names and other formulas. */
export function lookupIn(sheets: readonly Sheet[]): Lookup {
  return (formula) => {
    const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!([$A-Za-z\d:]+)$/.exec(formula);
    const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
    const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === name?.toLowerCase());
    const area = readArea(match?.[3] ?? "");
    if (!sheet || !area) return undefined;
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_POINTS) return undefined;
    const values: Value[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        values.push(cellAt(sheet, row, column)?.value ?? null);
      }
    }
    return values;
  };
}

/** A formula with what it led to when the file was saved: all that is drawn until somebody allows editing. */
export function writeReference(kind: "strRef" | "numRef", formula: string, lookup: Lookup): string {
  const values = lookup(formula);
  const cache = values ? (kind === "strRef" ? writeTexts(values) : writeNumbers(values)) : "";
  return element(`c:${kind}`, {}, `<c:f>${escapeContent(formula)}</c:f>${cache}`);
}

function writeTexts(values: readonly Value[]): string {
  const text = (value: Value) => (value === null || typeof value === "object" ? undefined : toXstring(String(value)));
  return element("c:strCache", {}, writePoints(values.map(text)));
}

function writeNumbers(values: readonly Value[]): string {
  const numbers = values.map((value) => (typeof value === "number" ? String(value) : undefined));
  return element("c:numCache", {}, "<c:formatCode>General</c:formatCode>" + writePoints(numbers));
}

function writePoints(points: readonly (string | undefined)[]): string {
  const written = points.map((point, idx) =>
    point === undefined ? "" : element("c:pt", { idx }, `<c:v>${escapeContent(point)}</c:v>`),
  );
  return element("c:ptCount", { val: points.length }) + written.join("");
}
