import { fileWorkbook } from "../../src/files/file-workbook";
import { cellName } from "../../src/xlsx/address";
import { behavesAsAWorkbook } from "../app/workbook-contract";
import { readsForeignSheets } from "../app/sheets-contract";
import { setsUpRegisters } from "../app/set-up-contract";
import { writesSafely } from "../app/writing-contract";

behavesAsAWorkbook("fileWorkbook", (book) => {
  const workbook = fileWorkbook(book);
  return {
    workbook,
    selected() {
      const cell = workbook.selected();
      return cell ? `${cell.sheet}!${cellName(cell.row, cell.column)}` : "";
    },
    close() {},
  };
});

writesSafely("fileWorkbook, writing", (book) => ({ workbook: fileWorkbook(book), close: () => undefined }));

setsUpRegisters("fileWorkbook, setting up a register", (book) => ({
  workbook: fileWorkbook(book),
  close: () => undefined,
}));

readsForeignSheets("fileWorkbook, reading foreign sheets", (book) => {
  const workbook = fileWorkbook(book);
  return {
    workbook,
    selected() {
      const cell = workbook.selected();
      return cell ? `${cell.sheet}!${cellName(cell.row, cell.column)}` : "";
    },
    close() {},
  };
});
