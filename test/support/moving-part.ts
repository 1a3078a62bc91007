import { changeCell, type Book, type Sheet } from "../../src/xlsx/book";
import type { Area } from "../../src/xlsx/model/area";
import { localAddress, readAddress } from "../../src/workbench/engine/ranges/range-address";
import { workbench } from "./workbench";

/** Five rows come at A21:G25 of a sheet furnished so, by way of the client. */
export async function insertInAToG(furnish: (sheet: Sheet) => unknown): Promise<{ book: Book }> {
  const { book, run } = workbench();
  furnish(book.sheets[0]!);
  await run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("A21:G25").insert("Down");
    await context.sync();
  });
  return { book };
}

/** The area of an address that is sure to be one. */
export function at(address: string): Area {
  return readAddress(address)!;
}

/** Gives the cell its own address for a value. */
export function put(sheet: Sheet, address: string): void {
  const { top, left } = at(address);
  changeCell(sheet, top, left, { value: address });
}

/** The cells that hold something, row by row. */
export function filled({ sheets }: Book): string[] {
  return sheets[0]!.rows.flatMap((row, top) =>
    (row?.cells ?? []).flatMap((cell, left) =>
      cell?.value == null ? [] : [localAddress({ top, left, bottom: top, right: left })],
    ),
  );
}
