import * as z from "zod/mini";
import type { Text } from "../text";
import { isBlank, isDate, isError, isShare, typedText, type CellValue } from "./cell";
import { readDay, type Day } from "./day";
import { periodExamples, readPeriod, type Period } from "./period";

// A pane runs under a content security policy; zod's probe for compiled parsers would break it at every start.
z.config({ jitless: true });

/** An amount as typed, with its number when it has one: `högst 15 %` is 15 with the unit `%`. */
export type Measure = { readonly typed: string; readonly amount: number | null };

/** Words that people write: a sentence, a name, a note. A bare number or date in such a column went astray. */
export const text = column((cell) => (typeof cell === "string" ? cell.trim() : undefined), {
  sv: "text, till exempel ”Kartläggning av studentbostäder”",
  en: "text, such as “Survey of student housing”",
});

/** A short mark that may be all digits: `2.3`, `§ 356`, `KS 2019-695`, a year. */
export const label = column((cell) => (typeof cell === "boolean" ? undefined : typedText(cell)), {
  sv: "text eller ett nummer, till exempel 2.3",
  en: "text or a number, such as 2.3",
});

/** A day, month, term, season, quarter or year; a number is read as a year. */
export const period = column(readPeriodCell, {
  sv: `en dag eller period, till exempel ${periodExamples.sv}`,
  en: `a day or period, such as ${periodExamples.en}`,
});

/** One calendar day. */
export const day = column(readDayCell, {
  sv: "ett datum, till exempel 2026-03-31",
  en: "a date, such as 2026-03-31",
});

/** A baseline, target or outcome: mostly a number, but a plan may state one in words. */
export const measure = column(readMeasure, {
  sv: "ett tal, en andel eller ord, till exempel 40, 65 % eller ”högst 15 %”",
  en: "a number, a share or words, such as 40, 65 % or “at most 15 %”",
});

/** A unit or party, or several, as typed; who is meant is told by the directory of units. */
export const units = column((cell) => (typeof cell === "string" ? cell.trim() : undefined), {
  sv: "en enhet eller part, till exempel ”LiU: Kommunikationsavdelningen”",
  en: "a unit or party, such as “LiU: Communications Division”",
});

/** One of a few words, in either language; the first writing of each is the one that is kept. */
export function choice<Key extends string>(words: Readonly<Record<Key, readonly string[]>>) {
  const keys = new Map<string, Key>();
  const firsts: string[] = [];
  for (const [key, writings] of Object.entries(words) as [Key, readonly string[]][]) {
    for (const writing of writings) keys.set(writing.toLocaleLowerCase("sv"), key);
    firsts.push(writings[0]!);
  }
  return column((cell) => (typeof cell === "string" ? keys.get(cell.trim().toLocaleLowerCase("sv")) : undefined), {
    sv: `något av orden ${firsts.join(", ")}`,
    en: `one of the words ${firsts.join(", ")}`,
  });
}

/** A schema from a cell to a value of the plan: `null` when blank, an issue that says what is accepted when it does not fit. */
function column<Value>(read: (cell: Exclude<CellValue, null>) => Value | undefined, accepted: Text) {
  return z.pipe(
    z.custom<CellValue>(),
    z.transform((cell: CellValue, context): Value | null => {
      if (isBlank(cell)) return null;
      const value = cell === null || isError(cell) ? undefined : read(cell);
      if (value !== undefined) return value;
      context.issues.push({ code: "custom", input: cell, params: { accepted } });
      return z.NEVER;
    }),
  );
}

function readPeriodCell(cell: CellValue): Period | undefined {
  if (typeof cell === "number" ? !Number.isInteger(cell) : !isDate(cell) && typeof cell !== "string") return undefined;
  return readPeriod(typedText(cell));
}

function readDayCell(cell: CellValue): Day | undefined {
  if (isDate(cell)) return cell.precision === "day" ? cell.day : undefined;
  if (typeof cell !== "string") return undefined;
  const found = readPeriod(cell);
  return readDay(cell) ?? (found && found.first === found.last ? found.first : undefined);
}

function readMeasure(cell: CellValue): Measure | undefined {
  if (typeof cell === "boolean" || isDate(cell)) return undefined;
  if (typeof cell === "number") return { typed: typedText(cell), amount: cell };
  if (isShare(cell)) return { typed: typedText(cell), amount: cell.share * 100 };
  const typed = typedText(cell);
  const number = /^\D*?(-?\d[\d  ]*(?:[.,]\d+)?)(?!.*\d)/u.exec(typed)?.[1];
  return { typed, amount: number ? Number(number.replace(/[  ]/gu, "").replace(",", ".")) : null };
}
