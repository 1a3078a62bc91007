import type { WorkbookErrorCode } from "../../app/workbook-error";
import type { Text } from "../../core/text";
import { counted } from "../../core/counted";

/** The pane's words about following along and what has changed meanwhile. They are read as part of `strings`. */
export const watchStrings = {
  follows: { sv: "Följer med", en: "Following along" },
  keptWaiting: {
    sv: "Excel svarar inte just nu. Om en cell redigeras: tryck på Retur eller Esc i bladet.",
    en: "Excel does not answer at the moment. If a cell is being edited, press Enter or Esc in the sheet.",
  },
  /** What the watch waits for by itself; whatever else stops it is said as a refusal. */
  waitsFor: {
    "cell-being-edited": {
      sv: "En cell redigeras. Kontrollen går vidare när det är klart.",
      en: "A cell is being edited. The check goes on when that is done.",
    },
    busy: {
      sv: "Excel är upptaget. Kontrollen går vidare om en stund.",
      en: "Excel is busy. The check goes on in a little while.",
    },
    "keeps-changing": {
      sv: "Tabellerna ändras hela tiden. Kontrollen går vidare när det lugnar sig.",
      en: "The tables keep changing. The check goes on when they settle.",
    },
  } satisfies Partial<Record<WorkbookErrorCode, Text>>,
  isNew: { sv: "Ny", en: "New" },
  isFixed: { sv: "Åtgärdad", en: "Put right" },

  changedRows: (count: number): Text =>
    count === 0
      ? { sv: "Inga rader ändrade sedan du tittade", en: "No rows changed since you looked" }
      : counted(count, {
          sv: [() => "1 rad ändrad sedan du tittade", (n) => `${n} rader ändrade sedan du tittade`],
          en: [() => "1 row changed since you looked", (n) => `${n} rows changed since you looked`],
        }),
  markSeen: { sv: "Markera som läst", en: "Mark as read" },
  moreChanged: (count: number): Text =>
    counted(count, {
      sv: [() => "Och 1 rad till", (n) => `Och ${n} rader till`],
      en: [() => "And 1 more row", (n) => `And ${n} more rows`],
    }),
  changeKinds: {
    added: { sv: "Ny rad", en: "New row" },
    removed: { sv: "Borttagen rad", en: "Deleted row" },
    edited: { sv: "Ändrad rad", en: "Changed row" },
  },
  changedBy: {
    me: { sv: "Av dig", en: "By you" },
    colleague: { sv: "Av en kollega", en: "By a colleague" },
    both: { sv: "Av dig och en kollega", en: "By you and a colleague" },
  },
  blank: { sv: "Tomt", en: "Blank" },
} as const;
