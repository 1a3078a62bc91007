import type { Text } from "../../core/text";
import { counted } from "../../core/counted";

/** The pane's words about accepting findings with a reason. */
export const acceptStrings = {
  accept: { sv: "Godta med motivering", en: "Accept with a reason" },
  reason: { sv: "Motivering", en: "Reason" },
  reasonMeans: {
    sv: "Står på bladet Undantag, där alla som öppnar arbetsboken kan läsa den. Den gäller tills värdet ändras.",
    en: "Stands on the sheet Exceptions, where all who open the workbook can read it. It holds until the value changes.",
  },
  reasonMissing: {
    sv: "Skriv med några ord varför det får vara så här.",
    en: "Say in a few words why it may be like this.",
  },
  function: { sv: "Din funktion", en: "Your function" },
  functionSuch: { sv: "till exempel samordnare", en: "such as coordinator" },
  party: { sv: "Part", en: "Party" },
  byMissing: {
    sv: "Skriv din funktion och välj part. Inget namn behövs.",
    en: "Give your function and choose a party. No name is needed.",
  },
  by: (by: string): Text => ({ sv: `Godtas av: ${by}`, en: `Accepted by: ${by}` }),
  changeBy: { sv: "Ändra", en: "Change" },
  save: { sv: "Godta", en: "Accept" },
  cancel: { sv: "Avbryt", en: "Cancel" },
  accepting: { sv: "Godtar …", en: "Accepting…" },
  accepted: {
    sv: "Godtaget. Motiveringen står på bladet Undantag.",
    en: "Accepted. The reason stands on the sheet Exceptions.",
  },
  cannot: {
    sv: "Det här kan inte godtas: det som inte går att läsa måste rättas.",
    en: "This cannot be accepted: what cannot be read has to be put right.",
  },
  noTable: {
    sv: "För att kunna godta behöver arbetsboken ett blad med en tabell som heter PlanExceptions, med kolumnerna Regel, Rad (ID), Fält, Värde, Motivering, Av och Datum.",
    en: "To accept this, the workbook needs a sheet with a table called PlanExceptions, with the columns Rule, Row (ID), Column, Value, Reason, By and Date.",
  },

  acceptedCount: (count: number): Text =>
    counted(count, {
      sv: [() => "1 godtagen med motivering", (n) => `${n} godtagna med motivering`],
      en: [() => "1 accepted with a reason", (n) => `${n} accepted with a reason`],
    }),
  withdraw: { sv: "Ta tillbaka", en: "Withdraw" },
  withdrawing: { sv: "Tar tillbaka …", en: "Withdrawing…" },
  withdrawn: {
    sv: "Tillbakataget. Raden står kvar på bladet Undantag, utan motivering.",
    en: "Withdrawn. The row is still on the sheet Exceptions, without a reason.",
  },
  unsaid: { sv: "Inte angivet", en: "Not given" },
} as const;
