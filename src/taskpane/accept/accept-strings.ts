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
    sv: "Det som godtas skrivs på bladet Undantag, så att alla kan läsa varför. Arbetsboken har inget sådant blad än.",
    en: "What is accepted is written on the sheet Exceptions, so that everybody can read why. The workbook has no such sheet yet.",
  },
  makeTable: { sv: "Skapa bladet Undantag", en: "Make the sheet Exceptions" },
  makingTable: { sv: "Skapar bladet Undantag …", en: "Making the sheet Exceptions…" },
  madeTable: { sv: "Bladet Undantag finns nu.", en: "The sheet Exceptions is there now." },

  lapsedCount: (count: number): Text =>
    counted(count, {
      sv: [() => "1 undantag som inte längre gäller", (n) => `${n} undantag som inte längre gäller`],
      en: [() => "1 exception that no longer holds", (n) => `${n} exceptions that no longer hold`],
    }),
  lapsedMeans: {
    sv: "Värdet har ändrats sedan det godtogs. Godta på nytt om det fortfarande ska vara så.",
    en: "The value has changed since it was accepted. Accept it again if it is still to be like that.",
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
