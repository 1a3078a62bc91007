import { readFileSync } from "node:fs";
import { readBook } from "../../src/xlsx/read-book";
import { writeBook } from "../../src/xlsx/write-book";
import { workbench } from "../support/workbench";

/** Opens the file named, reads and writes it through Microsoft's client, saves it, and prints the most memory it took (MB). */
const { run, book } = workbench(readBook(readFileSync(process.argv[2]!)));
await run(async (context) => {
  const range = context.workbook.worksheets.getItem("Plan").getRange("A2:O2001");
  range.load({ values: true });
  await context.sync();

  range.values = range.values.map((row) => [...row] as unknown[]);
  await context.sync();
});
writeBook(book);
console.log(process.resourceUsage().maxRSS / 1024);
