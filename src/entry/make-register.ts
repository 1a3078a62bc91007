import { writeFile } from "node:fs/promises";
import { setUpRegister } from "../app/set-up-register";
import type { Outcome } from "../cli/check";
import { withExamples } from "../core/register/set-up/examples";
import { registerToBe } from "../core/register/set-up/register-to-be";
import type { Locale } from "../core/text";
import { fileWorkbook } from "../files/file-workbook";
import { emptyBook } from "../xlsx/book";
import { writeBook } from "../xlsx/write-book";

/** Makes a new workbook with an empty register, or with worked examples. A file that is there is never written over. */
export async function makeRegister(file: string, language: Locale, isTemplate: boolean): Promise<Outcome> {
  const book = emptyBook(language === "sv" ? "Blad1" : "Sheet1");
  const contents = isTemplate ? withExamples({}, language) : {};
  const { made } = await setUpRegister(fileWorkbook(book), registerToBe(language, contents));
  try {
    await writeFile(file, writeBook(book), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const output = {
      sv: `Filen ${file} finns redan. Välj ett annat namn.`,
      en: `The file ${file} is already there. Choose another name.`,
    }[language];
    return { output, exitCode: 2 };
  }
  const output = { sv: `${file} är skapad med ${made.size} blad.`, en: `${file} was made with ${made.size} sheets.` }[
    language
  ];
  return { output, exitCode: 0 };
}
