import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { adoptPlan, registerThere } from "../app/adopt-plan";
import { IntakeError } from "../app/intake-error";
import { readDocument } from "../app/read-document";
import { newsInWords, proposalInWords } from "../cli/adopt";
import type { Outcome } from "../cli/check";
import { bestSheet } from "../core/intake/best-sheet";
import { fileKind } from "../core/intake/file-kind";
import type { Answers, Proposal } from "../core/intake/proposal";
import { propose } from "../core/intake/propose";
import type { Source } from "../core/intake/source";
import { registerContents } from "../core/intake/to-register/register-contents";
import { whatIsNew } from "../core/intake/to-register/what-is-new";
import type { Locale, Text } from "../core/text";
import { fileWorkbook } from "../files/file-workbook";
import { sheetSources } from "../files/read-sheet";
import { emptyBook } from "../xlsx/book";
import { readBook } from "../xlsx/read-book";
import { writeBook } from "../xlsx/write-book";
import { loadDocxReader } from "./load-docx-reader";
import { saveFile } from "./save-file";

export type AdoptOptions = {
  readonly lang: Locale;
  readonly output?: string;
  readonly sheet?: string;
  readonly answer?: readonly string[];
  readonly update?: boolean;
};

/**
 * Reads somebody else's plan from a file, says what was made of it, and saves it as a register where one is named. What a
 * register that is there would get is shown first, and added with `--update`.
 */
export async function adoptFile(
  file: string,
  { lang, output, sheet, answer = [], update = false }: AdoptOptions,
): Promise<Outcome> {
  const { source, proposal } = await read(file, sheet, answersIn(answer));
  const said = proposalInWords(proposal, source, lang);
  if (output === undefined) return { output: said, exitCode: 0 };
  const isThere = existsSync(output);
  const book = isThere ? readBook(await readFile(output)) : emptyBook();
  const workbook = fileWorkbook(book);
  const contents = registerContents(proposal, source);
  if (isThere && !update) {
    const news = whatIsNew(contents, await registerThere(workbook), proposal.language);
    return { output: [said, newsInWords(news, lang), isThereAlready(output)[lang]].join("\n"), exitCode: 2 };
  }
  const { news } = await adoptPlan(workbook, contents, proposal.language, Math.random);
  await saveFile(output, writeBook(book));
  const saved = { sv: `Sparat i ${output}.`, en: `Saved in ${output}.` }[lang];
  return { output: [said, newsInWords(news, lang), saved].join("\n"), exitCode: 0 };
}

/** A register that is there is held against the source, and written to when it is asked for. */
function isThereAlready(output: string): Text {
  return {
    sv: `Inget är skrivet: filen ${output} finns redan. Lägg till det nya i den med --update, eller välj ett annat namn.`,
    en: `Nothing has been written: the file ${output} is there already. Add what is new to it with --update, or choose another name.`,
  };
}

type ReadFile = { readonly source: Source; readonly proposal: Proposal };

async function read(file: string, sheet: string | undefined, answers: Answers): Promise<ReadFile> {
  const bytes = new Uint8Array(await readFile(file));
  const kind = fileKind(bytes);
  if (kind === "locked") throw new IntakeError("locked-document");
  const isWorkbook = kind === "workbook" || /\.xl\w+$/iu.test(file);
  if (isWorkbook) {
    const sources = sheetSources(readBook(bytes)).filter(({ name }) => sheet === undefined || name === sheet);
    const best = bestSheet(sources, answers);
    if (typeof best === "string") throw new IntakeError(best);
    return best;
  }
  const source = await readDocument(basename(file), bytes, loadDocxReader);
  const proposal = propose(source, answers);
  if (!proposal) throw new IntakeError("no-text");
  return { source, proposal };
}

function answersIn(answers: readonly string[]): Answers {
  return new Map(
    answers.flatMap((answer) => {
      const at = answer.lastIndexOf("=");
      return at > 0 ? [[answer.slice(0, at).trim(), answer.slice(at + 1).trim()] as const] : [];
    }),
  );
}
