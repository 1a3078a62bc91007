import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { areaName } from "../../src/xlsx/address";
import { readBook } from "../../src/xlsx/read-book";
import { writeBook } from "../../src/xlsx/write-book";
import { officeClient } from "../support/office-client";
import { personIn } from "../support/workbench";
import { bigBook, columns, rows } from "./big-table";
import { figure, timeBeside, type Figure } from "./figure";

/** Few enough that an answer stays well under the 5 MB that Excel on the web takes. */
const rowsAtATime = 2_000;
const edits = 1_000;
const megabytes = 300;

/** A table of 10,000 × 15 through the engine by Microsoft's client and in and out of its file, beside JSON and exceljs. */
export async function benchHost(): Promise<Figure[]> {
  let sent = "";
  const book = bigBook();
  const session = personIn(book);
  const { run } = officeClient(session, { transport: (request) => session.runBatch((sent = request)) });
  const readChunk = (top: number) =>
    run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange(chunk(top));
      range.load({ values: true });
      await context.sync();

      return range.values as unknown[][];
    });
  const read = async () => {
    const all: unknown[][] = [];
    for (const top of tops) all.push(...(await readChunk(top)));
    return all;
  };
  const payload = await read();
  const writeChunk = (top: number) =>
    run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange(chunk(top));
      range.values = payload.slice(top - 1, top - 1 + rowsAtATime);
      await context.sync();
    });
  const write = async () => {
    for (const top of tops) await writeChunk(top);
  };
  const edit = () =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      for (let row = 1; row <= edits; row++) sheet.getRange(`B${row + 1}`).untrack().values = [[`Ändrad ${row}`]];
      await context.sync();
    });
  const json = {
    name: "JSON.stringify and parse of the values",
    work: () => JSON.parse(JSON.stringify(payload)) as unknown,
  };
  await edit();
  const batch = JSON.parse(sent) as unknown;
  const jsonOfEdits = {
    name: "JSON.stringify and parse of the batch",
    work: () => JSON.parse(JSON.stringify(batch)) as unknown,
  };

  const bytes = writeBook(book);
  const theirs = new ExcelJS.Workbook();
  await theirs.xlsx.load(asBuffer(bytes));
  const opened = readBook(bytes);
  const open = { name: "exceljs's own reading", work: () => new ExcelJS.Workbook().xlsx.load(asBuffer(bytes)) };
  const save = { name: "exceljs's own writing", work: () => theirs.xlsx.writeBuffer() };
  return [
    await timeBeside({ name: "read 10,000 × 15 through the client, 2,000 rows at a time", work: read }, json, 6),
    await timeBeside({ name: "write 10,000 × 15 through the client, 2,000 rows at a time", work: write }, json, 6),
    await timeBeside({ name: "change 1,000 cells one by one, in one batch", work: edit }, jsonOfEdits, null),
    await timeBeside({ name: "open the file", work: () => readBook(bytes) }, open, 1.5),
    await timeBeside({ name: "save the file", work: () => writeBook(opened) }, save, 2.5),
    figure(
      "memory of a process that opens, reads, writes and saves it",
      memory(bytes),
      "MB",
      { name: "the most it may take", value: megabytes },
      1,
    ),
  ];
}

const tops = Array.from({ length: rows / rowsAtATime }, (_, index) => 1 + index * rowsAtATime);

function chunk(top: number): string {
  return areaName({ top, left: 0, bottom: top + rowsAtATime - 1, right: columns - 1 });
}

/** The most that a process of its own has had in memory, in MB. */
function memory(file: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const path = join(folder, "table.xlsx");
  writeFileSync(path, file);
  const script = fileURLToPath(new URL("host-memory.ts", import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, path], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  const peak = Number(stdout);
  if (!(peak > 0)) throw new Error(stderr);
  return peak;
}

function asBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
