import type { DefinedName, Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { flag, range, text } from "../arguments";
import { assumed, documented } from "../basis";
import { invalidArgument, invalidReference, itemAlreadyExists, itemNotFound } from "../excel-error";
import type { Call, ExcelClass } from "../member";
import { isGoodName, placeOf } from "../sheets/names";
import { isNode, node, type Node, type Targets } from "../node";
import { fixedAddress } from "../ranges/range-address";
import { areaOf } from "../ranges/range-ref";
import { tellingSettings } from "./telling";

type Owner = Targets["NamedItemCollection"];
type Item = Targets["NamedItem"];

export const namedItemCollection: ExcelClass<Owner> = {
  items: ({ sheet }, call) => namesOf(sheet, call).map((name) => node("NamedItem", { sheet, name })),
  item: ({ sheet }, key, call) => {
    const name = find(sheet, key, call);
    if (!name) throw itemNotFound(`name ${String(key)}`);
    return node("NamedItem", { sheet, name });
  },
  members: tellingSettings({
    Add: {
      since: "1.4",
      basis: [documented, assumed("A name that is taken is refused as ItemAlreadyExists. Comments are not kept.")],
      invoke: ({ sheet }, call, name, reference) => add(sheet, text(name, "name"), reference, call),
    },
    GetCount: { since: "1.4", basis: documented, invoke: ({ sheet }, call) => namesOf(sheet, call).length },
    GetItemOrNullObject: {
      since: "1.4",
      basis: documented,
      invoke: ({ sheet }, call, key) => {
        const name = find(sheet, key, call);
        return name ? node("NamedItem", { sheet, name }) : null;
      },
    },
  }),
};

export const namedItem: ExcelClass<Item> = {
  identity: "_Id",
  members: tellingSettings({
    _Id: {
      since: "1.1",
      basis: assumed("The id by which the client finds a name again."),
      get: ({ name }) => name.name,
      onlyByName: true,
    },
    Name: { since: "1.1", basis: documented, get: ({ name }) => name.name },
    Formula: {
      since: "1.7",
      basis: documented,
      get: ({ name }) => `=${name.formula}`,
      set: ({ name }, formula, call) => void (name.formula = formulaFor(formula, call)),
    },
    Value: {
      since: "1.1",
      basis: [documented, assumed("For a name that is no plain reference the workbench gives the formula.")],
      get: ({ name }) => name.formula,
    },
    Type: { since: "1.1", basis: documented, get: (item, call) => (cellsOf(item, call) ? "Range" : "String") },
    Visible: {
      since: "1.1",
      basis: documented,
      get: ({ name }) => !name.hidden,
      set: ({ name }, value) => {
        if (flag(value, "visible")) delete name.hidden;
        else name.hidden = true;
      },
    },
    Scope: { since: "1.4", basis: documented, get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    Worksheet: {
      since: "1.4",
      basis: documented,
      open: ({ sheet, name }) => {
        if (!sheet) throw itemNotFound(`sheet for ${name.name}`);
        return node("Worksheet", sheet);
      },
    },
    WorksheetOrNullObject: {
      since: "1.4",
      basis: documented,
      open: ({ sheet }) => (sheet ? node("Worksheet", sheet) : null),
    },
    Delete: {
      since: "1.4",
      basis: documented,
      invoke: ({ sheet, name }, call) => {
        const names = namesOf(sheet, call);
        const index = names.indexOf(name);
        if (index >= 0) names.splice(index, 1);
      },
    },
    GetRange: {
      since: "1.1",
      basis: documented,
      invoke: (item, call) => {
        const place = cellsOf(item, call);
        if (!place) throw invalidReference(`${item.name.name} stands for no cells.`);
        return call.range(place.sheet, place.area);
      },
    },
    GetRangeOrNullObject: {
      since: "1.4",
      basis: documented,
      invoke: (item, call) => {
        const place = cellsOf(item, call);
        return place ? call.range(place.sheet, place.area) : null;
      },
    },
  }),
};

function namesOf(sheet: Sheet | null, call: Call): DefinedName[] {
  return sheet ? sheet.names : call.engine.book.names;
}

function find(sheet: Sheet | null, key: unknown, call: Call): DefinedName | undefined {
  const wanted = text(key, "name").toLowerCase();
  return namesOf(sheet, call).find(({ name }) => name.toLowerCase() === wanted);
}

function cellsOf({ sheet, name }: Item, call: Call): { sheet: Sheet; area: Area } | undefined {
  return placeOf(call.engine.book, sheet, name);
}

function add(sheet: Sheet | null, name: string, reference: unknown, call: Call): Node {
  if (!isGoodName(name)) throw invalidArgument(`${name} cannot be a name.`);
  if (find(sheet, name, call)) throw itemAlreadyExists(`a name ${name}`);
  const defined = { name, formula: formulaFor(reference, call) };
  namesOf(sheet, call).push(defined);
  return node("NamedItem", { sheet, name: defined });
}

/** A range becomes its absolute address; `=…` is taken as it is, any other text as a text. */
function formulaFor(reference: unknown, call: Call): string {
  if (isNode(reference)) {
    const ref = range(reference, call.engine.book.sheets, null, "reference");
    return fixedAddress(ref.sheet.name, areaOf(ref));
  }
  const formula = text(reference, "reference");
  return formula.startsWith("=") ? formula.slice(1) : `"${formula.replaceAll('"', '""')}"`;
}
