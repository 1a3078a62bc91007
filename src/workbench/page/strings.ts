import type { Locale, Sentence } from "../server/messages";

/** Everything the page itself says. The add-in's words come from its manifest. */
export const strings = {
  notExcel: { sv: "Detta är en provbänk, inte Excel", en: "This is a workbench, not Excel" },
  open: { sv: "Öppna", en: "Open" },
  openTip: {
    sv: "Öppna en arbetsbok (.xlsx) i stället för den här, för alla som är inne",
    en: "Open a workbook (.xlsx) in place of this one, for everyone here",
  },
  save: { sv: "Spara som .xlsx", en: "Save as .xlsx" },
  saveTip: { sv: "Hämta arbetsboken som den ser ut nu", en: "Download the workbook as it stands" },
  file: { sv: "Fil", en: "File" },
  nameBox: { sv: "Namnruta", en: "Name box" },
  formulaBar: { sv: "Formelfält", en: "Formula bar" },
  cellEditor: { sv: "Redigera cell", en: "Edit cell" },
  sheets: { sv: "Blad", en: "Sheets" },
  closePane: { sv: "Stäng åtgärdsfönstret", en: "Close the task pane" },
  paneWidth: { sv: "Åtgärdsfönstrets bredd", en: "Width of the task pane" },
  ribbon: { sv: "Menyfliksområdet", en: "Ribbon" },
  selectAll: { sv: "Markera allt", en: "Select all" },
  insertRow: { sv: "Infoga rader", en: "Insert rows" },
  deleteRow: { sv: "Ta bort rader", en: "Delete rows" },
  protectedSheet: { sv: "Skyddat blad", en: "Protected sheet" },
  dismiss: { sv: "Stäng meddelandet", en: "Dismiss the message" },
  deadLink: { sv: "Länken leder ingenstans i arbetsboken.", en: "The link leads nowhere in the workbook." },
  lost: {
    sv: "Förbindelsen med provbänken är bruten. Starta den igen och läs in sidan på nytt.",
    en: "The connection to the workbench is gone. Start it again and reload the page.",
  },
  notSaved: { sv: "Arbetsboken kunde inte sparas.", en: "The workbook could not be saved." },
  notOpened: { sv: "Filen kunde inte öppnas.", en: "The file could not be opened." },
} satisfies Record<string, Sentence>;

export type Say = (sentence: Sentence) => string;

export function sayIn(locale: Locale): Say {
  return locale === "sv-SE" ? ({ sv }) => sv : ({ en }) => en;
}
