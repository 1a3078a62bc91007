import * as z from "zod/mini";
import { textKey, type Locale, type Text } from "../text";
import { isBlank, isDate, isError, type CellValue, type TypedCell } from "./cell";
import { readDay, type Day } from "./day";
import { periodExamples, readPeriod, type Period } from "./period";
import { readReportBack } from "./report-back";

// A pane runs under a content security policy; zod's probe for compiled parsers would break it at every start.
z.config({ jitless: true });

/** A cell in which something stands. */
type FilledCell = Exclude<CellValue, null>;

/** How a column reads a cell and its words (`undefined` when it does not fit), and what it accepts. */
type ColumnReader = {
  readonly read: (cell: FilledCell, typed: string) => unknown;
  readonly accepted: Text;
  /** Of a column with a few words to choose from, all of them. */
  readonly choices?: readonly string[];
};

/** What each column's type is made of: a register has a quarter of a million cells, and zod's way to a value is ten times as long. */
const readers = new WeakMap<object, ColumnReader>();

/** An amount as typed: `40`, `65 %`, `högst 15 %`. */
type Measure = { readonly typed: string };

/** Words that people write: a sentence, a name, a note. A bare number or date in such a column went astray. */
export const text = column((cell, typed) => (typeof cell === "string" ? typed : undefined), {
  sv: "text, till exempel ”Kartläggning av studentbostäder”",
  en: "text, such as “Survey of student housing”",
});

/** A short mark that may be all digits: `2.3`, `§ 356`, `KS 2019-695`, a year. */
export const label = column((cell, typed) => (typeof cell === "boolean" ? undefined : typed), {
  sv: "text eller ett nummer, till exempel 2.3",
  en: "text or a number, such as 2.3",
});

/** A day, month, term, season, quarter or year; a number is read as a year. */
export const period = column(readPeriodCell, {
  sv: `en dag eller period, till exempel ${periodExamples.sv}`,
  en: `a day or period, such as ${periodExamples.en}`,
});

/** When it is to be reported on, and where; words in which no time can be read are kept as they are. */
export const reports = column((cell, typed) => (typeof cell === "boolean" ? undefined : readReportBack(typed)), {
  sv: "tid och möte, till exempel ”Hösten 2026 och våren 2027 i Samverkansrådet”",
  en: "a time and a meeting, such as “Autumn 2026 and spring 2027 in the council”",
});

/** One calendar day. */
export const day = column(readDayCell, {
  sv: "ett datum, till exempel 2026-03-31",
  en: "a date, such as 2026-03-31",
});

/** A baseline, target or outcome: mostly a number, but a plan may state one in words. */
export const measure = column(readMeasure, {
  sv: "ett tal, en andel eller ord, till exempel 40, 65 % eller ”högst 15 %”",
  en: "a number, a share or words, such as 40, 65% or “at most 15%”",
});

/** A unit or party, or several, as typed; who is meant is told by the directory of units. */
export const units = column((cell, typed) => (typeof cell === "string" ? typed : undefined), {
  sv: "en enhet eller part, till exempel ”LiU: Kommunikationsavdelningen”",
  en: "a unit or party, such as “LiU: Communications Division”",
});

/** One of a few words, in either language; the first writing in a language is the one that is shown in it. */
export function choice<Key extends string>(words: Readonly<Record<Key, Readonly<Record<Locale, readonly string[]>>>>) {
  const all = Object.entries(words) as [Key, Readonly<Record<Locale, readonly string[]>>][];
  const keys = new Map(
    all.flatMap(([key, { sv, en }]) => [...sv, ...en].map((writing) => [textKey(writing), key] as const)),
  );
  const shown = (locale: Locale) => all.map(([, writings]) => writings[locale][0]).join(", ");
  const accepted = { sv: `något av orden ${shown("sv")}`, en: `one of the words ${shown("en")}` };
  const choices = all.flatMap(([, { sv, en }]) => [...sv, ...en]);
  return column((cell) => (typeof cell === "string" ? keys.get(textKey(cell)) : undefined), accepted, choices);
}

/** A schema from a cell to a value of the plan: `null` when blank, an issue that says what is accepted when it does not fit. */
function column<Value>(
  read: (cell: FilledCell, typed: string) => Value | undefined,
  accepted: Text,
  choices?: readonly string[],
) {
  const readFilled = (cell: FilledCell, typed: string) => (isError(cell) ? undefined : read(cell, typed));
  const schema = z.pipe(
    z.custom<TypedCell>(),
    z.transform(({ cell, typed }: TypedCell, context): Value | null => {
      const value = isBlank(cell) ? null : readFilled(cell, typed);
      if (value !== undefined) return value;
      context.issues.push({ code: "custom", input: cell, params: { accepted } });
      return z.NEVER;
    }),
  );
  readers.set(schema, { read: readFilled, accepted, ...(choices ? { choices } : {}) });
  return schema;
}

/** How a column of this type reads a cell. */
export function columnReader(schema: object): ColumnReader {
  const reader = readers.get(schema);
  if (!reader) throw new Error("A column's type is made by column().");
  return reader;
}

function readPeriodCell(cell: CellValue, typed: string): Period | undefined {
  if (typeof cell === "number" ? !Number.isInteger(cell) : !isDate(cell) && typeof cell !== "string") return undefined;
  return readPeriod(typed);
}

function readDayCell(cell: CellValue): Day | undefined {
  if (isDate(cell)) return cell.precision === "day" ? cell.day : undefined;
  if (typeof cell !== "string") return undefined;
  const found = readPeriod(cell);
  return readDay(cell) ?? (found && found.first === found.last ? found.first : undefined);
}

function readMeasure(cell: CellValue, typed: string): Measure | undefined {
  return typeof cell === "boolean" || isDate(cell) ? undefined : { typed };
}
