import type { ConditionalFormat } from "../../../xlsx/model/conditional-format";
import { integer } from "../arguments";
import { assumed, documented } from "../basis";
import { refuseProtected } from "../cells/protected-cells";
import { itemNotFound, notInTheWorkbench } from "../excel-error";
import type { ExcelClass } from "../member";
import { node, type Node } from "../node";
import { intersection, without } from "../ranges/geometry";
import { areaOf, type RangeRef } from "../ranges/range-ref";
import { idOf, repaint } from "./conditional-formats";

const kinds = {
  Custom: () => ({ kind: "formula", formula: "" }) as const,
  CellValue: () => ({ kind: "cellValue", operator: "equal", formula1: "" }) as const,
  ContainsText: () => ({ kind: "containsText", operator: "contains", text: "" }) as const,
};

export const conditionalFormatCollection: ExcelClass<RangeRef> = {
  items: (range) => formatsOf(range).map((format) => asNode(range, format)),
  item: (range, id) => some(range, find(range, id), id),
  members: {
    Add: {
      since: "1.6",
      basis: [documented, assumed("Scales, bars, icons, ranks and presets are refused by the workbench.")],
      invoke: (range, call, type) => {
        const { sheet } = range;
        if (!Object.hasOwn(kinds, String(type)))
          throw notInTheWorkbench(`A conditional format of type ${String(type)}`);
        refuseProtected(sheet);
        // A new format goes before all that are there.
        for (const other of sheet.conditionalFormats) other.priority += 1;
        const rule = kinds[type as keyof typeof kinds]();
        const format: ConditionalFormat = { areas: [{ ...areaOf(range) }], priority: 1, style: {}, ...rule };
        sheet.conditionalFormats.push(format);
        repaint({ sheet, format }, call);
        return asNode(range, format);
      },
    },
    GetCount: { since: "1.6", basis: documented, invoke: (range) => formatsOf(range).length },
    GetItemAt: {
      since: "1.6",
      basis: documented,
      invoke: (range, _, index) => some(range, formatsOf(range)[integer(index, "index")], index),
    },
    GetItemOrNullObject: {
      since: "1.14",
      basis: documented,
      invoke: (range, _, id) => {
        const format = find(range, id);
        return format ? asNode(range, format) : null;
      },
    },
    ClearAll: {
      since: "1.6",
      basis: documented,
      invoke: (range, call) => {
        const { sheet } = range;
        const area = areaOf(range);
        refuseProtected(sheet);
        sheet.conditionalFormats = sheet.conditionalFormats
          .map((format) => ({ ...format, areas: format.areas.flatMap((part) => without(part, area)) }))
          .filter(({ areas }) => areas.length > 0);
        call.engine.announce({ kind: "look", sheet, area }, call);
      },
    },
  },
};

function formatsOf(range: RangeRef): ConditionalFormat[] {
  const area = areaOf(range);
  return range.sheet.conditionalFormats
    .filter(({ areas }) => areas.some((each) => intersection(each, area)))
    .sort((a, b) => a.priority - b.priority);
}

const find = (range: RangeRef, id: unknown) => formatsOf(range).find((format) => idOf(format) === id);
const asNode = ({ sheet }: RangeRef, format: ConditionalFormat): Node => node("ConditionalFormat", { sheet, format });

function some(range: RangeRef, format: ConditionalFormat | undefined, key: unknown): Node {
  if (!format) throw itemNotFound(`conditional format ${String(key)}`);
  return asNode(range, format);
}
