import type { Chart } from "../../../xlsx/model/chart";
import { flag, text } from "../arguments";
import { assumed, documented } from "../basis";
import type { ExcelClass } from "../member";
import { tellingSettings } from "./telling";

export const chartTitle: ExcelClass<Chart> = {
  members: tellingSettings({
    Text: {
      since: "1.1",
      basis: documented,
      get: (chart) => chart.title ?? "",
      set: (chart, title) => void (chart.title = text(title, "text")),
    },
    Visible: {
      since: "1.1",
      basis: [documented, assumed("Showing a title again brings an empty one in the workbench.")],
      get: (chart) => chart.title !== null,
      set: (chart, shown) => void (chart.title = flag(shown, "visible") ? (chart.title ?? "") : null),
    },
  }),
};

export const chartLegend: ExcelClass<Chart> = {
  members: tellingSettings({
    Visible: {
      since: "1.1",
      basis: documented,
      get: (chart) => chart.showLegend,
      set: (chart, shown) => void (chart.showLegend = flag(shown, "visible")),
    },
  }),
};
