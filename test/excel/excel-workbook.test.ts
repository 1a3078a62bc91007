import { excelWorkbook } from "../../src/excel/excel-workbook";
import { createHost } from "../../src/workbench/engine/host";
import { areaName } from "../../src/xlsx/address";
import { behavesAsAWorkbook } from "../app/workbook-contract";
import { readsForeignSheets } from "../app/sheets-contract";
import { writesSafely } from "../app/writing-contract";
import { setsUpRegisters } from "../app/set-up-contract";
import { officeClient } from "../support/office-client";

behavesAsAWorkbook("excelWorkbook, through Microsoft's client, on the workbench", (book) => {
  const session = createHost(book).openSession({ name: "Åsa", color: "#0078D4" });
  const client = officeClient(session);
  return {
    workbook: excelWorkbook,
    selected: () => `${book.sheets[session.activeSheet]!.name}!${areaName(session.selection)}`,
    close: client.install(),
  };
});

writesSafely("excelWorkbook, writing through Microsoft's client", (book) => {
  const session = createHost(book).openSession({ name: "Åsa", color: "#0078D4" });
  return { workbook: excelWorkbook, close: officeClient(session).install() };
});

setsUpRegisters("excelWorkbook, setting up a register through Microsoft's client", (book) => {
  const session = createHost(book).openSession({ name: "Åsa", color: "#0078D4" });
  return { workbook: excelWorkbook, close: officeClient(session).install() };
});

readsForeignSheets("excelWorkbook, reading foreign sheets through Microsoft's client", (book) => {
  const session = createHost(book).openSession({ name: "Åsa", color: "#0078D4" });
  return {
    workbook: excelWorkbook,
    selected: () => `${book.sheets[session.activeSheet]!.name}!${areaName(session.selection)}`,
    close: officeClient(session).install(),
  };
});
