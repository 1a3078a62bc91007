import type { KeptTable } from "../kept/kept";
import type { Area } from "./area";

export type Table = {
  id: number;
  name: string;
  area: Area;
  /** One name a column, as the heading cells show them. */
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilter: boolean;
  style: string;
  showBandedRows: boolean;
  /** What the opened file said of the table that this model does not hold, such as what its filter hides. */
  kept?: KeptTable;
};

/** `totalsFormula` goes with the function `custom`. */
export type TableColumn = {
  name: string;
  totalsLabel?: string;
  totalsFunction?: string;
  totalsFormula?: string;
  calculatedFormula?: string;
};
