import { readFile } from "node:fs/promises";
import { Command, Option } from "commander";
import { WorkbookError } from "../app/workbook-error";
import { check, type Outcome } from "../cli/check";
import type { Locale, Text } from "../core/text";
import { fileWorkbook } from "../files/file-workbook";
import { BookError } from "../xlsx/book-error";
import { readBook } from "../xlsx/read-book";

/** Runs `plan-register` with its arguments, and answers with what is to be printed and the exit code. */
export async function run(args: readonly string[]): Promise<Outcome> {
  let outcome: Outcome = { output: "", exitCode: 0 };
  const program = new Command("plan-register").description(
    "Handlingsplansregister: checks action plans kept in workbooks",
  );
  program
    .command("check")
    .description("list what is wrong with the plan in a workbook")
    .argument("<file>", "an .xlsx file with plan tables")
    .addOption(new Option("--lang <language>", "language of the findings").choices(["sv", "en"]).default("sv"))
    .option("--json", "findings as JSON")
    .action(async (file: string, { lang, json }: { lang: Locale; json?: true }) => {
      outcome = await answering(lang, async () => {
        const book = readBook(await readFile(file));
        return check(fileWorkbook(book), lang, json === true);
      });
    });
  await program.parseAsync(args, { from: "user" });
  return outcome;
}

/** Whatever the person can put right is a sentence in their language; the rest is a bug and shows as one. */
async function answering(locale: Locale, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    const text = sentenceOf(error);
    if (!text) throw error;
    return { output: text[locale], exitCode: 2 };
  }
}

function sentenceOf(error: unknown): Text | undefined {
  if (error instanceof WorkbookError || error instanceof BookError) return error.text;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return { sv: `Filen ${path} finns inte.`, en: `There is no file ${path}.` };
  if (code === "EACCES" || code === "EISDIR")
    return { sv: `Filen ${path} går inte att läsa.`, en: `The file ${path} cannot be read.` };
  return undefined;
}
