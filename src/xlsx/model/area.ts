/** A rectangle of cells, ends included. */
export type Area = { top: number; left: number; bottom: number; right: number };
