import type { Text } from "../../core/text";
import { amount, counted } from "../../core/counted";

/** The pane's words about writing, and about what colleagues have written meanwhile. */
export const writingStrings = {
  writing: { sv: "Det som skrivs", en: "What is being written" },
  progress: (done: number, of: number): Text => ({
    sv: `${amount(done).sv} av ${amount(of).sv}`,
    en: `${amount(done).en} of ${amount(of).en}`,
  }),
  keptWaiting: {
    sv: "Excel svarar inte än. Om en cell redigeras: tryck på Retur eller Esc i bladet, så går det vidare. Annars är Excel upptaget, och då försöker tillägget igen.",
    en: "Excel does not answer yet. If a cell is being edited, press Enter or Esc in the sheet, and the work goes on. Otherwise Excel is busy, and the add-in tries again.",
  },
  callOff: { sv: "Avbryt", en: "Cancel" },
  callingOff: { sv: "Avbryter …", en: "Cancelling…" },
  close: { sv: "Stäng", en: "Close" },

  conflicts: (count: number): Text =>
    counted(count, {
      sv: [() => "1 cell säger något annat än du skrev", (n) => `${n} celler säger något annat än du skrev`],
      en: [() => "1 cell says something else than you wrote", (n) => `${n} cells say something else than you wrote`],
    }),
  mine: { sv: "Du skrev", en: "You wrote" },
  now: { sv: "I cellen står nu", en: "The cell now says" },
  rowIsGone: {
    sv: "Raden är borttagen, och det du skrev i den med den.",
    en: "The row has been deleted, and what you wrote in it with it.",
  },
  overwrite: { sv: "Skriv över", en: "Write over" },
  letStand: { sv: "Låt stå", en: "Let it stand" },
  overwriteAll: (count: number): Text => ({
    sv: `Skriv över alla ${amount(count).sv}`,
    en: `Write over all ${amount(count).en}`,
  }),
  letAllStand: (count: number): Text => ({
    sv: `Låt alla ${amount(count).sv} stå`,
    en: `Let all ${amount(count).en} stand`,
  }),
  more: (count: number): Text =>
    counted(count, {
      sv: [() => "Och 1 till", (n) => `Och ${n} till`],
      en: [() => "And 1 more", (n) => `And ${n} more`],
    }),
  addAgain: { sv: "Lägg till igen", en: "Add again" },
  doNotAdd: { sv: "Nej, låt vara", en: "No, leave it" },
} as const;
