/** What can be wrong with a file, or with a book that is to become one. */
type BookErrorCode =
  | "not-xlsx"
  | "old-xls"
  | "binary-xlsb"
  | "open-document"
  | "plain-text"
  | "password-protected"
  | "damaged"
  | "too-large"
  | "text-too-long"
  | "header-too-long";

const sentences: Record<BookErrorCode, { readonly sv: string; readonly en: string }> = {
  "not-xlsx": {
    sv: "Filen är ingen Excel-arbetsbok (.xlsx).",
    en: "The file is not an Excel workbook (.xlsx).",
  },
  "old-xls": {
    sv: "Filen har det gamla formatet .xls. Öppna den i Excel och spara den som .xlsx.",
    en: "The file is in the old .xls format. Open it in Excel and save it as .xlsx.",
  },
  "binary-xlsb": {
    sv: "Filen har det binära formatet .xlsb. Öppna den i Excel och spara den som .xlsx.",
    en: "The file is in the binary .xlsb format. Open it in Excel and save it as .xlsx.",
  },
  "open-document": {
    sv: "Filen har OpenDocuments format (.ods). Öppna den i Excel eller LibreOffice och spara den som .xlsx.",
    en: "The file is in the OpenDocument format (.ods). Open it in Excel or LibreOffice and save it as .xlsx.",
  },
  "plain-text": {
    sv: "Filen är en textfil, till exempel .csv, vad den än heter. Öppna den i Excel och spara den som .xlsx.",
    en: "The file is a text file, such as .csv, whatever its name. Open it in Excel and save it as .xlsx.",
  },
  "password-protected": {
    sv: "Filen är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet och spara den igen.",
    en: "The file is protected with a password. Open it in Excel, remove the password and save it again.",
  },
  damaged: {
    sv: "Filen är skadad och kan inte läsas. Öppna den i Excel, låt Excel reparera den och spara den igen.",
    en: "The file is damaged and cannot be read. Open it in Excel, let Excel repair it and save it again.",
  },
  "too-large": {
    sv: "Filen är för stor för att öppnas här.",
    en: "The file is too large to be opened here.",
  },
  "text-too-long": {
    sv: "En cell har mer text än Excel kan spara (32 767 tecken). Korta texten och spara igen.",
    en: "A cell holds more text than Excel can save (32,767 characters). Shorten the text and save again.",
  },
  "header-too-long": {
    sv: "Ett sidhuvud eller en sidfot är längre än Excel kan spara (255 tecken). Korta texten och spara igen.",
    en: "A page header or footer is longer than Excel can save (255 characters). Shorten the text and save again.",
  },
};

/** A file that cannot be read, or a book that cannot be written, told so that the user can put it right. */
export class BookError extends Error {
  override readonly name = "BookError";
  readonly text: { readonly sv: string; readonly en: string };

  /** `place` says where, for the one who looks for the cause: a part of the package, a cell such as `Plan!B7`, or a sheet. */
  constructor(
    readonly code: BookErrorCode,
    readonly place?: string,
    options?: ErrorOptions,
  ) {
    super(place === undefined ? sentences[code].en : `${sentences[code].en} (${place})`, options);
    this.text = sentences[code];
  }
}
