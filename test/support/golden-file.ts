import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** How to write the golden files anew once their changes have been read and found right. */
const howTo = "npm run wording";

/** Holds generated text against a file that people read in review; `path` counts from the root of the repository. */
export function expectGolden(path: string, text: string): void {
  const file = join(root, path);
  if (process.env.UPDATE_WORDING) writeFileSync(file, text);
  const found = readOrNothing(file);
  if (found !== text) {
    const lines = found.split("\n");
    const at = text.split("\n").findIndex((line, index) => line !== lines[index]);
    throw new Error(
      `${path} is not what the code says (first at line ${at + 1}):\n- ${lines[at] ?? ""}\n+ ${text.split("\n")[at] ?? ""}\n` +
        `Read the difference; if it is right, write it: ${howTo}`,
    );
  }
}

/** Rows as a Markdown table. It is kept from the formatter, whose padding would change every line with one of them. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s+/gu, " ")).join(" | ")} |`;
  const lines = [line(headings), line(headings.map(() => "---")), ...rows.map(line)];
  return ["<!-- prettier-ignore -->", ...lines].join("\n");
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
