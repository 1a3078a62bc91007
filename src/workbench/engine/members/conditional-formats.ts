import type { ConditionalFormat } from "../../../xlsx/model/conditional-format";
import { flag, integer } from "../arguments";
import { assumed, documented, type Fact } from "../basis";
import { refuseProtected } from "../cells/protected-cells";
import { ExcelError, itemNotFound } from "../excel-error";
import type { Call, ExcelClass, Member } from "../member";
import { node, type ClassName, type SheetAndFormat, type Targets } from "../node";
import { bounding } from "../ranges/geometry";

export const conditionalFacts: readonly Fact[] = [
  {
    about: "Ids of conditional formats follow their priority, and change with it",
    basis: assumed("The workbench's own limit: Excel's ids stay."),
  },
  {
    about: "A conditional format that is not finished (no rule yet) changes nothing",
    basis: assumed("conditionalFormats.add(Custom) without a formula."),
  },
];

const typeOf = { formula: "Custom", cellValue: "CellValue", containsText: "ContainsText" } as const;

/** The rule of one kind; for a format of another kind an error, or a null object. */
const part = (of: ClassName, kind: ConditionalFormat["kind"], orNull: boolean): Member<SheetAndFormat> => ({
  since: "1.6",
  basis: documented,
  open: (target) => {
    if (currentOf(target).kind === kind) return node(of as "CustomConditionalFormat", target);
    if (orNull) return null;
    throw new ExcelError("InvalidOperation", `The conditional format is of another type than ${typeOf[kind]}.`);
  },
});

export const conditionalFormat: ExcelClass<SheetAndFormat> = {
  identity: "Id",
  members: {
    Id: { since: "1.6", basis: documented, get: (target) => idOf(currentOf(target)) },
    Type: { since: "1.6", basis: documented, get: (target) => typeOf[currentOf(target).kind] },
    Priority: {
      since: "1.6",
      basis: [documented, assumed("priority counts from 0.")],
      get: (target) => currentOf(target).priority - 1,
      set: (target, value, call) => {
        setPriority(target, integer(value, "priority"));
        repaint(target, call);
      },
    },
    StopIfTrue: {
      since: "1.6",
      basis: documented,
      get: (target) => currentOf(target).stopIfTrue ?? false,
      set: (target, value, call) => {
        const format = currentOf(target);
        if (flag(value, "stopIfTrue")) format.stopIfTrue = true;
        else delete format.stopIfTrue;
        repaint(target, call);
      },
    },
    Custom: part("CustomConditionalFormat", "formula", false),
    CustomOrNullObject: part("CustomConditionalFormat", "formula", true),
    CellValue: part("CellValueConditionalFormat", "cellValue", false),
    CellValueOrNullObject: part("CellValueConditionalFormat", "cellValue", true),
    TextComparison: part("TextConditionalFormat", "containsText", false),
    TextComparisonOrNullObject: part("TextConditionalFormat", "containsText", true),
    Delete: {
      since: "1.6",
      basis: documented,
      invoke: (target, call) => {
        const format = currentOf(target);
        refuseProtected(target.sheet);
        target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((other) => other !== format);
        repaint({ ...target, format }, call);
      },
    },
    GetRange: {
      since: "1.6",
      basis: documented,
      invoke: (target, call) => {
        const { areas } = currentOf(target);
        if (areas.length !== 1) throw new ExcelError("InvalidOperation", "The format is on several ranges.");
        return call.range(target.sheet, areas[0]!);
      },
    },
    GetRangeOrNullObject: {
      since: "1.6",
      basis: documented,
      invoke: (target, call) => {
        const { areas } = currentOf(target);
        return areas.length === 1 ? call.range(target.sheet, areas[0]!) : null;
      },
    },
    GetRanges: {
      since: "1.9",
      basis: documented,
      invoke: (target) => node("RangeAreas", { sheet: target.sheet, areas: currentOf(target).areas }),
    },
  },
};

/** The format as it is now: rows that come and go put another in its place, with the same priority. */
export function currentOf({ sheet, format }: Targets["ConditionalFormat"]): ConditionalFormat {
  const { conditionalFormats } = sheet;
  const now = conditionalFormats.includes(format)
    ? format
    : conditionalFormats.find(({ priority }) => priority === format.priority);
  if (!now) throw itemNotFound("conditional format");
  return now;
}

/** Everybody sees the cells anew. */
export function repaint({ sheet, format }: SheetAndFormat, call: Call): void {
  call.engine.announce({ kind: "look", sheet, area: format.areas.reduce(bounding) }, call);
}

function setPriority({ sheet, format }: SheetAndFormat, place: number): void {
  const moved = currentOf({ sheet, format });
  const sorted = sheet.conditionalFormats.filter((other) => other !== moved).sort((a, b) => a.priority - b.priority);
  sorted.splice(Math.max(0, place), 0, moved);
  sorted.forEach((each, at) => (each.priority = at + 1));
}

/** What the client finds the format by. */
export const idOf = ({ priority }: ConditionalFormat): string =>
  `{00000000-0000-0000-0000-${String(priority).padStart(12, "0")}}`;
