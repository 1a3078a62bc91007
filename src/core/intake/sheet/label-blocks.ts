import { isBlank, typedText } from "../../plan/cell";
import type { Locale } from "../../text";
import type { DocumentSource, SheetSource, Spot } from "../source";
import { factOf } from "../words/fact-labels";
import { levelOf } from "../words/level-words";
import { matchField } from "../words/match-field";

/** A sheet that is written like a document, and where each of its lines stands on it. */
export type LabelBlocks = { readonly document: DocumentSource; readonly spotOf: (line: Spot) => Spot };

/** Fewer rows of labels than this may be the head of a plan. */
const fewestLabels = 6;

/**
 * Reads a sheet on which every activity is a block of labels with their values beside them, as lines of a document; nothing
 * when the sheet is something else.
 */
export function labelBlocksOf({ name, cells }: SheetSource, language: Locale): LabelBlocks | undefined {
  const rows = cells.map((row) =>
    row.flatMap((cell, column) => (isBlank(cell) ? [] : [{ text: typedText(cell, language).trim(), column }])),
  );
  const filled = rows.filter(({ length }) => length > 0);
  const labels = filled.flatMap((row) => (isPair(row) || isEmptyLabel(row) ? [key(row[0]!.text)] : []));
  const times = new Map<string, number>();
  for (const label of labels) times.set(label, (times.get(label) ?? 0) + 1);
  const repeated = labels.filter((label) => times.get(label)! > 1);
  const kinds = new Set(repeated.flatMap((label) => levelOf(label) ?? matchField(label)?.field ?? []));
  const isMostly = repeated.length >= fewestLabels && repeated.length >= filled.length * 0.5 && kinds.size >= 3;
  if (!isMostly) return undefined;
  const isLabel = (text: string) => times.has(key(text)) || factOf(key(text)) !== undefined;
  const lines = rows.map((row) => {
    const [first, second] = row;
    if (!first) return "";
    const words = (text: string) => text.replace(/\s*\n\s*/gu, "; ");
    if (!second) return times.has(key(first.text)) ? `${key(first.text)}:` : words(first.text);
    if (row.length === 2 && isLabel(first.text)) return `${key(first.text)}: ${words(second.text)}`;
    return row.map(({ text }) => words(text)).join(" | ");
  });
  return {
    document: { kind: "document", name, lines },
    spotOf: ({ row }) => ({ row, column: rows[row]?.[1]?.column ?? rows[row]?.[0]?.column ?? 0 }),
  };
}

type Filled = readonly { readonly text: string; readonly column: number }[];

/** The label as it stands, without its colon. */
function key(text: string): string {
  return text.replace(/\s*:$/u, "");
}

function isPair(row: Filled): boolean {
  return row.length === 2 && isKnown(row[0]!.text);
}

function isEmptyLabel(row: Filled): boolean {
  return row.length === 1 && isKnown(row[0]!.text);
}

function isKnown(text: string): boolean {
  const label = key(text);
  return label.length <= 40 && (levelOf(label) !== undefined || matchField(label) !== undefined);
}
