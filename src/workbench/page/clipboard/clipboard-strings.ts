import type { Sentence } from "../../server/messages";

/** What is said of copying and pasting. */
export const clipboardStrings = {
  copied: (rows: number, columns: number): Sentence => ({
    sv: `Kopierade ${size(rows, columns, "sv")}.`,
    en: `Copied ${size(rows, columns, "en")}.`,
  }),
  cut: (rows: number, columns: number): Sentence => ({
    sv: `Klippte ut ${size(rows, columns, "sv")}. De flyttas när du klistrar in.`,
    en: `Cut ${size(rows, columns, "en")}. They move when you paste.`,
  }),
  pasted: (rows: number, columns: number): Sentence => ({
    sv: `Klistrade in ${size(rows, columns, "sv")}.`,
    en: `Pasted ${size(rows, columns, "en")}.`,
  }),
  notCopied: {
    sv: "Webbläsaren lät inte provbänken kopiera. Markera färre rader och försök igen.",
    en: "The browser did not let the workbench copy. Select fewer rows and try again.",
  },
  useKeys: {
    sv: "Webbläsaren visar inte vad som är kopierat. Klistra in med Ctrl+V.",
    en: "The browser does not show what is copied. Paste with Ctrl+V.",
  },
};

function size(rows: number, columns: number, language: "sv" | "en"): string {
  if (rows * columns === 1) return language === "sv" ? "1 cell" : "1 cell";
  return language === "sv" ? `${rows} × ${columns} celler` : `${rows} × ${columns} cells`;
}
