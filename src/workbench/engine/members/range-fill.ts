import { flag } from "../arguments";
import { assumed, documented } from "../basis";
import { readColor } from "../looks/colors";
import type { ExcelClass } from "../member";
import type { RangeRef } from "../ranges/range-ref";
import { restyle } from "../looks/restyle";
import { sharedLook } from "../looks/shared-look";

export const rangeFill: ExcelClass<RangeRef> = {
  members: {
    Color: {
      since: "1.1",
      basis: [documented, assumed("A cell without a fill answers #FFFFFF; cells that differ answer an empty text.")],
      get: (range) => sharedLook(range, (style) => style.fill ?? "#FFFFFF") ?? "",
      set: (range, color, call) => {
        const fill = readColor(color);
        restyle(call, range, (style) => ({ ...style, fill }));
      },
    },
    Clear: {
      since: "1.1",
      basis: documented,
      invoke: (range, call) => restyle(call, range, ({ fill: _, ...style }) => style),
    },
  },
};

export const formatProtection: ExcelClass<RangeRef> = {
  members: {
    Locked: {
      since: "1.2",
      basis: documented,
      get: (range) => sharedLook(range, (style) => style.locked ?? true),
      set: (range, locked, call) => {
        const on = flag(locked, "locked");
        restyle(call, range, ({ locked: _, ...style }) => (on ? style : { ...style, locked: false }));
      },
    },
  },
};
