import type { Sheet } from "../../../xlsx/book";
import { text } from "../arguments";
import { assumed, documented } from "../basis";
import { itemNotFound } from "../excel-error";
import type { ExcelClass } from "../member";
import { node, type Targets } from "../node";
import { tellingSettings } from "./telling";

type Property = Targets["WorksheetCustomProperty"];

export const worksheetCustomPropertyCollection: ExcelClass<Sheet> = {
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => node("WorksheetCustomProperty", { sheet, key })),
  item: (sheet, wanted) => {
    const key = find(sheet, text(wanted, "key"));
    if (key === undefined) throw itemNotFound(`custom property ${String(wanted)}`);
    return node("WorksheetCustomProperty", { sheet, key });
  },
  members: tellingSettings({
    Add: {
      since: "1.12",
      basis: documented,
      invoke: (sheet, _, key, value) => {
        const known = find(sheet, text(key, "key")) ?? text(key, "key");
        sheet.customProperties.set(known, text(value, "value"));
        return node("WorksheetCustomProperty", { sheet, key: known });
      },
    },
    GetCount: { since: "1.12", basis: documented, invoke: (sheet) => sheet.customProperties.size },
    GetItemOrNullObject: {
      since: "1.12",
      basis: documented,
      invoke: (sheet, _, wanted) => {
        const key = find(sheet, text(wanted, "key"));
        return key === undefined ? null : node("WorksheetCustomProperty", { sheet, key });
      },
    },
  }),
};

export const worksheetCustomProperty: ExcelClass<Property> = {
  identity: "_Id",
  members: tellingSettings({
    _Id: {
      since: "1.12",
      basis: assumed("The id by which the client finds a property again."),
      get: ({ key }) => key,
      onlyByName: true,
    },
    Key: { since: "1.12", basis: documented, get: ({ key }) => key },
    Value: {
      since: "1.12",
      basis: documented,
      get: ({ sheet, key }) => {
        const value = sheet.customProperties.get(key);
        if (value === undefined) throw itemNotFound(`custom property ${key}`);
        return value;
      },
      set: ({ sheet, key }, value) => void sheet.customProperties.set(key, text(value, "value")),
    },
    Delete: { since: "1.12", basis: documented, invoke: ({ sheet, key }) => void sheet.customProperties.delete(key) },
  }),
};

/** Keys are the same in whatever letter case: documented. */
function find(sheet: Sheet, wanted: string): string | undefined {
  return [...sheet.customProperties.keys()].find((key) => key.toLowerCase() === wanted.toLowerCase());
}
