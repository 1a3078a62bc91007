import type { Text } from "../../core/text";
import { amount, counted } from "../../core/counted";

/** The pane's words about giving everything of one unit or person to another. */
export const reassignStrings = {
  open: { sv: "Flytta ansvar", en: "Reassign" },
  openHere: { sv: "Flytta allt från en till en annan …", en: "Reassign everything from one to another…" },
  title: { sv: "Flytta allt från en till en annan", en: "Reassign everything from one to another" },
  from: { sv: "Från", en: "From" },
  fromOption: (name: string, cells: number): Text => ({
    sv: `${name} (${amount(cells).sv})`,
    en: `${name} (${amount(cells).en})`,
  }),
  to: { sv: "Till", en: "To" },
  toSuch: { sv: "Välj eller skriv en enhet, part eller person", en: "Choose or type a unit, party or person" },
  columns: { sv: "Var", en: "Where" },
  columnCount: (table: Text, column: Text, cells: number): Text => ({
    sv: `${table.sv}: ${column.sv} (${amount(cells).sv})`,
    en: `${table.en}: ${column.en} (${amount(cells).en})`,
  }),
  preview: (count: number): Text =>
    counted(count, {
      sv: [() => "1 cell ändras:", (n) => `${n} celler ändras:`],
      en: [() => "1 cell will change:", (n) => `${n} cells will change:`],
    }),
  nothing: {
    sv: "Välj vem det flyttas från och till, så visas det som ändras.",
    en: "Choose from whom and to whom, to see what will change.",
  },
  more: (count: number): Text =>
    counted(count, {
      sv: [() => "Och 1 till", (n) => `Och ${n} till`],
      en: [() => "And 1 more", (n) => `And ${n} more`],
    }),
  move: (count: number): Text =>
    count === 0
      ? { sv: "Ändra", en: "Change" }
      : counted(count, {
          sv: [() => "Ändra 1 cell", (n) => `Ändra ${n} celler`],
          en: [() => "Change 1 cell", (n) => `Change ${n} cells`],
        }),
  cancel: { sv: "Avbryt", en: "Cancel" },
  moving: { sv: "Flyttar …", en: "Reassigning…" },
  moved: (count: number, to: string): Text =>
    counted(count, {
      sv: [() => `1 cell är flyttad till ${to}.`, (n) => `${n} celler är flyttade till ${to}.`],
      en: [() => `1 cell has been reassigned to ${to}.`, (n) => `${n} cells have been reassigned to ${to}.`],
    }),
} as const;
