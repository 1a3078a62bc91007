import { readBook } from "../../src/xlsx/read-book";
import { writeBook } from "../../src/xlsx/write-book";
import { workbench } from "../support/workbench";
import { bigBook } from "./big-table";

/** Opens the large table, reads and writes it through Microsoft's client, saves it, and prints the most memory it took (MB). */
const { run, book } = workbench(readBook(writeBook(bigBook())));
await run(async (context) => {
  const range = context.workbook.worksheets.getItem("Plan").getRange("A2:O2001");
  range.load({ values: true });
  await context.sync();

  range.values = range.values.map((row) => [...row] as unknown[]);
  await context.sync();
});
writeBook(book);
console.log(process.resourceUsage().maxRSS / 1024);
