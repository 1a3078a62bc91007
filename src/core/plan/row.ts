/** What every row of a plan table carries besides its columns. */
export type RowIdentity<Table extends string> = {
  readonly table: Table;
  /**
   * Names the row in findings: its ID where it has one, else its number in the table (`#5`), which holds as
   * long as the row stays where it is. A row copied with its ID is told apart by a number: `A-7Q4KX2MD#2`.
   */
  readonly key: string;
  /** Rows above it in the table's body. */
  readonly index: number;
  /** Its cells in the words of whoever typed them, by column; of blank cells `undefined`. */
  readonly typed: Readonly<Record<string, string | undefined>>;
};
