import type { KeptTable } from "../kept/kept";
import type { Area } from "./area";
import type { TableFilter, TableSort } from "./table-filter";

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
  /** Absent is a filter that lets everything through. Rows that it hides are `hidden` themselves. */
  filters?: TableFilter[];
  sort?: TableSort;
  /** What the opened file said of the table that this model does not hold. */
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
