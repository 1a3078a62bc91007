import type * as z from "zod/mini";
import type { Text } from "../text";

/** One column of a plan table: its heading in both languages, and the other names it goes by. */
export type ColumnDefinition = {
  readonly heading: Text;
  /** Stands at the left, in view; the other columns are hidden to the right until somebody wants them. */
  readonly shown?: true;
  /** A table without it cannot be checked. */
  readonly needed?: true;
  /** Other headings people use, misspelt ones included. */
  readonly synonyms?: readonly string[];
  /** Characters wide when the table is set up. */
  readonly width?: number;
  /** Excel would turn what is typed there into a date or number, so the column is formatted as text. */
  readonly asText?: true;
};

/** How one kind of row lies in a workbook. */
export type TableDefinition<Column extends string = string> = {
  /** Excel's name of the table. */
  readonly name: string;
  /** Its sheet, and what people call it. */
  readonly title: Text;
  /** A plan without this table cannot be checked. */
  readonly needed?: true;
  /** Letter before an ID given to its rows; rows of the other tables are named by their number. */
  readonly idLetter?: "A" | "M";
  readonly columns: Readonly<Record<Column, ColumnDefinition>>;
};

/** Ties a definition's columns to the schema of its rows: a column too few or too many does not compile. */
export function defineTable<Shape extends z.core.$ZodLooseShape>(
  definition: { readonly schema: z.ZodMiniObject<Shape> } & TableDefinition<keyof Shape & string>,
) {
  return definition;
}
