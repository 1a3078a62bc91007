import type { Edge } from "../../../xlsx/model/style";
import { integer, oneOf } from "../arguments";
import { assumed, documented } from "../basis";
import { edgeNames, edgesOf, setEdge } from "../looks/borders";
import { readColor } from "../looks/colors";
import { notInTheWorkbench } from "../excel-error";
import type { Call, ExcelClass } from "../member";
import { node, type EdgeName, type Node, type Targets } from "../node";
import type { RangeRef } from "../ranges/range-ref";

type Target = Targets["RangeBorder"];

export const rangeBorderCollection: ExcelClass<RangeRef> = {
  items: (range) => edgeNames.map((edge) => node("RangeBorder", { range, edge })),
  item: (range, name) => border(range, oneOf(name, edgeNames, "index")),
  members: {
    Count: { since: "1.1", basis: documented, get: () => edgeNames.length },
    GetItemAt: {
      since: "1.1",
      basis: documented,
      invoke: (range, _, index) => border(range, oneOf(edgeNames[integer(index, "index")], edgeNames, "index")),
    },
  },
};

const weights = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;
const lines = { Dash: "dashed", Dot: "dotted", Double: "double" } as const;

export const rangeBorder: ExcelClass<Target> = {
  members: {
    SideIndex: { since: "1.1", basis: documented, get: ({ edge }) => edge },
    Style: {
      since: "1.1",
      basis: [documented, assumed("DashDot, DashDotDot and SlantDashDot are refused by the workbench.")],
      get: (target) => shared(target, (edge) => nameOf(lines, edge?.style) ?? (edge ? "Continuous" : "None")),
      set: (target, value, call) => {
        const style = oneOf(value, ["None", "Continuous", "Dash", "Dot", "Double"], "style");
        change(target, call, (edge) => {
          if (style === "None") return undefined;
          const line = style === "Continuous" ? weightOf(edge) : lines[style];
          return { ...edge, style: line };
        });
      },
    },
    Weight: {
      since: "1.1",
      basis: [documented, assumed("A weight on no border draws a continuous one.")],
      get: (target) => shared(target, (edge) => nameOf(weights, edge?.style) ?? "Thin"),
      set: (target, value, call) => {
        const style = weights[oneOf(value, ["Hairline", "Thin", "Medium", "Thick"], "weight")];
        change(target, call, (edge) => ({ ...edge, style }));
      },
    },
    Color: {
      since: "1.1",
      basis: [documented, assumed("A colour on no border draws a thin one.")],
      get: (target) => shared(target, (edge) => edge?.color ?? "#000000") ?? "",
      set: (target, value, call) => {
        const color = readColor(value);
        change(target, call, (edge) => ({ style: edge?.style ?? "thin", color }));
      },
    },
  },
};

function border(range: RangeRef, edge: EdgeName): Node {
  if (edge.startsWith("Diagonal")) throw notInTheWorkbench(`The border ${edge}`);
  return node("RangeBorder", { range, edge });
}

function shared<T>({ range, edge }: Target, pick: (edge: Edge | undefined) => T): T | null {
  const values = new Set(edgesOf(range, edge).map(pick));
  return values.size === 1 ? [...values][0]! : null;
}

function change({ range, edge }: Target, call: Call, next: (edge: Edge | undefined) => Edge | undefined): void {
  setEdge(call, range, edge, next);
}

function nameOf<Name extends string>(names: Record<Name, string>, style: string | undefined): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === style);
}

function weightOf(edge: Edge | undefined): Edge["style"] {
  return edge && nameOf(weights, edge.style) ? edge.style : "thin";
}
