import { integer } from "../arguments";
import { documented } from "../basis";
import { itemNotFound } from "../excel-error";
import type { ExcelClass } from "../member";
import { node, type Targets } from "../node";
import { columnsIn, rowsIn } from "../ranges/geometry";
import { fullAddress } from "../ranges/range-address";

type Target = Targets["RangeAreas"];

/** Several ranges of one sheet: print areas, cells of one kind, the cells of a conditional format. */
export const rangeAreas: ExcelClass<Target> = {
  members: {
    Address: {
      since: "1.9",
      basis: documented,
      get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(","),
    },
    AreaCount: { since: "1.9", basis: documented, get: ({ areas }) => areas.length },
    CellCount: {
      since: "1.9",
      basis: documented,
      get: ({ areas }) => areas.reduce((cells, area) => cells + rowsIn(area) * columnsIn(area), 0),
    },
    Areas: { since: "1.9", basis: documented, open: (target) => node("RangeCollection", target) },
    Worksheet: { since: "1.9", basis: documented, open: ({ sheet }) => node("Worksheet", sheet) },
  },
};

export const rangeCollection: ExcelClass<Target> = {
  items: ({ sheet, areas }, call) => areas.map((area) => call.range(sheet, area)),
  members: {
    GetCount: { since: "1.9", basis: documented, invoke: ({ areas }) => areas.length },
    GetItemAt: {
      since: "1.9",
      basis: documented,
      invoke: ({ sheet, areas }, call, index) => {
        const area = areas[integer(index, "index")];
        if (!area) throw itemNotFound(`range ${String(index)}`);
        return call.range(sheet, area);
      },
    },
  },
};
