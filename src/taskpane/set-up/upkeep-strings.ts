import type { RegisterState } from "../../app/set-up-register";
import { definitionOf } from "../../core/register/layout";
import type { MissingPart } from "../../core/register/set-up/missing-parts";
import type { Text } from "../../core/text";
import { counted } from "../../core/counted";

/** The words of keeping a register whole. */
export const upkeepStrings = {
  lacksNothing: { sv: "Inget saknas.", en: "Nothing is missing." },
  lacks: { sv: "Det här saknas:", en: "This is missing:" },
  older: {
    sv: "Registret är gjort med en äldre version av tillägget. Det här läggs till:",
    en: "The register was made with an older version of the add-in. This will be added:",
  },
  nothingElse: { sv: "Det ni har skrivit ändras inte.", en: "What you have written is not changed." },
  add: { sv: "Lägg till det", en: "Add it" },
  added: { sv: "Det som saknades är tillagt.", en: "What was missing has been added." },
};

/** What is missing, in a line for each kind: sheets by name, columns with their table, the rest by number. */
export function missingLines({ missing, missingFacts }: RegisterState): Text[] {
  const tables = missing.filter((part) => part.kind === "table").map(({ table }) => definitionOf(table.table).title);
  const columns = missing.filter((part) => part.kind === "column");
  const count = (kind: MissingPart["kind"]) => missing.filter((part) => part.kind === kind).length;
  const lines: [number, (number: number) => Text][] = [
    [count("choice"), choices],
    [count("text"), texts],
    [count("help"), helps],
  ];
  return [
    ...tables.map((title) => ({ sv: `Bladet ${title.sv}`, en: `The sheet ${title.en}` })),
    ...columns.map(({ column, table }) => {
      const { title, columns: all } = definitionOf(table.table);
      const heading = all[column.column]!.heading;
      return { sv: `Kolumnen ${heading.sv} i ${title.sv}`, en: `The column ${heading.en} in ${title.en}` };
    }),
    ...missingFacts.map(({ sv, en }) => ({ sv: `Raden ${sv} i Plan`, en: `The row ${en} in Plan` })),
    ...lines.flatMap(([number, say]) => (number > 0 ? [say(number)] : [])),
  ];
}

const choices = (number: number): Text =>
  counted(number, {
    sv: [(count) => `Listruta i ${count} kolumn`, (count) => `Listrutor i ${count} kolumner`],
    en: [(count) => `A drop-down list in ${count} column`, (count) => `Drop-down lists in ${count} columns`],
  });
const texts = (number: number): Text =>
  counted(number, {
    sv: [(count) => `Textformat i ${count} kolumn`, (count) => `Textformat i ${count} kolumner`],
    en: [(count) => `The format of text in ${count} column`, (count) => `The format of text in ${count} columns`],
  });
const helps = (number: number): Text =>
  counted(number, {
    sv: [(count) => `Hjälp i ${count} rubrik`, (count) => `Hjälp i ${count} rubriker`],
    en: [(count) => `Help in ${count} heading`, (count) => `Help in ${count} headings`],
  });
