import { readFile } from "node:fs/promises";
import { Command, CommanderError, Option } from "commander";
import { IntakeError } from "../app/intake-error";
import { WorkbookError } from "../app/workbook-error";
import { check, type Outcome } from "../cli/check";
import type { Locale, Text } from "../core/text";
import { fileWorkbook } from "../files/file-workbook";
import { BookError } from "../xlsx/book-error";
import { readBook } from "../xlsx/read-book";
import { adoptFile, type AdoptOptions } from "./adopt-file";
import { checkBeforeSubmission } from "./check-before-submission";
import { makeRegister } from "./make-register";
import { CannotSave } from "./save-file";
import { wallClock } from "./wall-clock";

/** Runs `plan-register` with its arguments, and answers with what is to be printed and the exit code. */
export async function run(args: readonly string[]): Promise<Outcome> {
  let outcome: Outcome = { output: "", exitCode: 0 };
  let said = "";
  const say = (words: string) => void (said += words);
  const program = new Command("plan-register")
    .description("Handlingsplansregister: checks action plans kept in workbooks")
    .configureOutput({ writeOut: say, writeErr: say })
    .exitOverride();
  program
    .command("check")
    .description("list what is wrong with the plan in a workbook")
    .argument("<file>", "an .xlsx file with plan tables")
    .addOption(new Option("--lang <language>", "language of the findings").choices(["sv", "en"]).default("sv"))
    .option("--json", "findings as JSON")
    .option("--gate", "say whether the plan can be submitted, and what remains")
    .addOption(
      new Option("--report <file>", "save the workbook here with the sheet Kontrollrapport").implies({ gate: true }),
    )
    .action(async (file: string, { lang, json = false, gate = false, report }: CheckOptions) => {
      outcome = await answering(file, lang, async () => {
        const book = readBook(await readFile(file));
        if (!gate) return check(fileWorkbook(book), lang, json, wallClock.today());
        return checkBeforeSubmission(book, lang, json, report);
      });
    });
  program
    .command("adopt")
    .description("make a register of somebody else's plan: a sheet, a Word document or a text")
    .argument("<file>", "an .xlsx, .docx, .txt or .md file")
    .addOption(new Option("--lang <language>", "language of what is said").choices(["sv", "en"]).default("sv"))
    .option("-o, --output <register>", "save the register here; without it, only say what would be made")
    .option("--sheet <name>", "the sheet that holds the plan; else the one that holds most of it")
    .option("--answer <id=answer...>", "answers to what is asked; else the first answer of each holds")
    .option("--update", "add what is new to a register that is there")
    .action(async (file: string, options: AdoptOptions) => {
      outcome = await answering(file, options.lang, () => adoptFile(file, options));
    });
  program
    .command("new")
    .description("make a workbook with an empty register")
    .requiredOption("-o, --output <file>", "the .xlsx file to make")
    .addOption(new Option("--language <language>", "the plan's language").choices(["sv", "en"]).default("sv"))
    .option("--template", "with two worked examples a table, marked as examples")
    .action(async ({ output, language, template = false }: NewOptions) => {
      outcome = await answering(output, language, () => makeRegister(output, language, template));
    });
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Its own code for a misspelt option is 1, which here says that the plan has errors.
    return { output: said.trimEnd(), exitCode: error.exitCode === 0 ? 0 : 2 };
  }
  return outcome;
}

type NewOptions = { output: string; language: Locale; template?: boolean };
type CheckOptions = { lang: Locale; json?: boolean; gate?: boolean; report?: string };

/** Whatever the person can put right is a sentence in their language; the rest is a bug and shows as one. */
async function answering(file: string, locale: Locale, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    const text = sentenceOf(error, file);
    if (!text) throw error;
    return { output: text[locale], exitCode: 2 };
  }
}

function sentenceOf(error: unknown, file: string): Text | undefined {
  if (
    error instanceof WorkbookError ||
    error instanceof BookError ||
    error instanceof IntakeError ||
    error instanceof CannotSave
  )
    return error.text;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR")
    return { sv: `Filen ${file} finns inte.`, en: `There is no file ${file}.` };
  return syscall ? { sv: `Filen ${file} går inte att läsa.`, en: `The file ${file} cannot be read.` } : undefined;
}
