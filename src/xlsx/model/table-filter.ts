/** What the filter button of one column lets through. `column` counts from the table's first. */
export type TableFilter = ValueFilter | CustomFilter | OtherFilter;

/** Texts as the cells show them. */
type ValueFilter = { column: number; values: string[]; blanks: boolean };

/** One comparison or two. Texts may hold the wildcards `*` and `?`. */
type CustomFilter = {
  column: number;
  custom: {
    operator: "equal" | "notEqual" | "greaterThan" | "lessThan" | "greaterThanOrEqual" | "lessThanOrEqual";
    value: string;
  }[];
  /** Both must be so. */
  and: boolean;
};

/** A filter by colour, icon, date, rank or average, as the file spells it: whoever cannot apply it leaves its rows alone. */
type OtherFilter = { column: number; xml: string };

/** What the table was sorted by last, the most important first. Case counts in all of it or in nothing. */
export type TableSort = { column: number; descending: boolean; matchCase?: true }[];
