import type { Text } from "../core/text";

/** Why a file or sheet of somebody else's cannot be read as a plan. */
type IntakeErrorCode =
  | "empty"
  | "no-headings"
  | "pivot"
  | "no-text"
  | "old-doc"
  | "locked-document"
  | "pdf"
  | "rtf"
  | "unknown-file"
  | "damaged-document"
  | "too-large"
  | "sheet-too-large"
  | "no-rows";

const sentences: Readonly<Record<IntakeErrorCode, Text>> = {
  empty: {
    sv: "Bladet är tomt. En bild av en tabell kan inte läsas: öppna det som bilden togs av, eller skriv av tabellen.",
    en: "The sheet is empty. A picture of a table cannot be read: open what the picture was taken of, or type the table.",
  },
  "no-headings": {
    sv: "Det går inte att se vilka rubriker tabellen har. Skriv en rad med rubriker över den, till exempel Område, Aktivitet, Ansvarig och Klart senast, och försök igen.",
    en: "The headings of the table cannot be made out. Write a row of headings above it, such as Area, Activity, Responsible and Due, and try again.",
  },
  pivot: {
    sv: "Bladet är en pivottabell, som bara räknar rader som står någon annanstans. Välj det blad som den bygger på.",
    en: "The sheet is a pivot table, which only counts rows that stand elsewhere. Choose the sheet that it is built on.",
  },
  "no-text": {
    sv: "Dokumentet har ingen text som kan läsas. Är det en inskannad bild, behöver texten först tolkas i ett annat program.",
    en: "The document holds no text that can be read. If it is a scanned picture, another program must recognise its text first.",
  },
  "old-doc": {
    sv: "Filen har det gamla formatet .doc. Öppna den i Word och spara den som .docx.",
    en: "The file is in the old .doc format. Open it in Word and save it as .docx.",
  },
  "locked-document": {
    sv: "Filen är skyddad med lösenord. Öppna den, ta bort lösenordet och spara den igen.",
    en: "The file is protected with a password. Open it, remove the password and save it again.",
  },
  pdf: {
    sv: "Filen är en PDF. Öppna den i Word och spara den som .docx, eller kopiera texten.",
    en: "The file is a PDF. Open it in Word and save it as .docx, or copy its text.",
  },
  rtf: {
    sv: "Filen har formatet .rtf. Öppna den i Word och spara den som .docx.",
    en: "The file is in the .rtf format. Open it in Word and save it as .docx.",
  },
  "unknown-file": {
    sv: "Filen är varken ett Word-dokument (.docx), en Excel-arbetsbok (.xlsx) eller en textfil.",
    en: "The file is neither a Word document (.docx), an Excel workbook (.xlsx) nor a text file.",
  },
  "damaged-document": {
    sv: "Dokumentet är skadat och kan inte läsas. Öppna det i Word, låt Word reparera det och spara det igen.",
    en: "The document is damaged and cannot be read. Open it in Word, let Word repair it and save it again.",
  },
  "too-large": {
    sv: "Filen är större än 50 MB. Ta bort bilder ur den och försök igen.",
    en: "The file is larger than 50 MB. Remove pictures from it and try again.",
  },
  "sheet-too-large": {
    sv: "Bladet har fler än 50 000 celler. Markera tabellen i bladet och välj markeringen i stället.",
    en: "The sheet has more than 50,000 cells. Select the table on the sheet and choose the selection instead.",
  },
  "no-rows": {
    sv: "Inga mål eller aktiviteter kunde läsas. Se efter att texten har rubriker för områden och en rad eller punkt för varje aktivitet.",
    en: "No goals or activities could be read. Make sure that the text has headings for areas and a line or bullet for each activity.",
  },
};

/** A source that cannot be read as a plan, told so that the person can put it right. */
export class IntakeError extends Error {
  override readonly name = "IntakeError";
  readonly text: Text;

  constructor(
    readonly code: IntakeErrorCode,
    options?: ErrorOptions,
  ) {
    super(sentences[code].en, options);
    this.text = sentences[code];
  }
}
