import type { Sheet } from "../../../xlsx/book";
import { assumed, documented } from "../basis";
import { accessDenied, notInTheWorkbench } from "../excel-error";
import type { ExcelClass } from "../member";

export const worksheetProtection: ExcelClass<Sheet> = {
  members: {
    Protected: { since: "1.2", basis: documented, get: (sheet) => sheet.protection !== null },
    Protect: {
      since: "1.2",
      basis: [documented, assumed("Protecting a protected sheet is AccessDenied. The options are not kept.")],
      invoke: (sheet, call, _options, password) => {
        if (password !== undefined && password !== null) {
          throw notInTheWorkbench("WorksheetProtection.protect with a password");
        }
        if (sheet.protection) throw accessDenied(`The sheet ${sheet.name} is protected already.`);
        sheet.protection = { locked: true, hasPassword: false };
        call.engine.announce({ kind: "protection", sheet }, call);
      },
    },
    Unprotect: {
      since: "1.2",
      basis: [
        documented,
        assumed("A sheet that came with a password cannot be unprotected: the workbench keeps none."),
      ],
      invoke: (sheet, call) => {
        if (sheet.protection?.hasPassword) throw accessDenied("The workbench does not know the sheet's password.");
        if (!sheet.protection) return;
        sheet.protection = null;
        call.engine.announce({ kind: "protection", sheet }, call);
      },
    },
  },
};
