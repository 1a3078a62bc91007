import { assumed, documented } from "../basis";
import { notInTheWorkbench } from "../excel-error";
import type { ExcelClass } from "../member";

/** Protection of the workbook's structure: its sheets can then not be added, deleted, renamed or moved. */
export const workbookProtection: ExcelClass<null> = {
  members: {
    Protected: { since: "1.7", basis: documented, get: (_, call) => call.engine.book.structureProtected === true },
    Protect: {
      since: "1.7",
      basis: [documented, assumed("Protecting a protected workbook does nothing.")],
      invoke: (_, call, password) => {
        if (password !== undefined && password !== null) {
          throw notInTheWorkbench("WorkbookProtection.protect with a password");
        }
        call.engine.book.structureProtected = true;
        call.engine.announce({ kind: "settings" }, call);
      },
    },
    Unprotect: {
      since: "1.7",
      basis: documented,
      invoke: (_, call) => {
        delete call.engine.book.structureProtected;
        call.engine.announce({ kind: "settings" }, call);
      },
    },
  },
};
