export type Chart = {
  name: string;
  type: "barClustered" | "barStacked" | "columnClustered" | "columnStacked" | "pie";
  title: string | null;
  showLegend: boolean;
  /** Where the series' names, categories and numbers stand: formulas such as `'Översikt'!$B$4:$B$8`. */
  series: { name: string | null; categories: string | null; values: string; color?: string }[];
  /** Text for those who cannot see the chart. */
  description?: string;
  /** Points from the sheet's top left corner. */
  position: { left: number; top: number; width: number; height: number };
};
