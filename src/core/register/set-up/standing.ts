/** A column of a table that stands in the workbook. */
export type StandingColumn = {
  readonly heading: string;
  /** Which of its cells have a rule for what may be typed: ours or somebody's own. */
  readonly ruled: "none" | "some" | "all";
  /** Its heading tells something when one stands in it, or cannot be made to. */
  readonly hasHelp: boolean;
  /** No cell of it has the format by which Excel turns texts into dates. */
  readonly isText: boolean;
};

export type StandingTable = {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly StandingColumn[];
};

export type StandingSheet = {
  readonly name: string;
  readonly isProtected: boolean;
  /** What its first row says as far as it goes, and whether that is all; `null` where nobody has looked. */
  readonly content: { readonly firstRow: readonly string[]; readonly isBlank: boolean } | null;
  /** The tables on it. */
  readonly tables: readonly string[];
};

/** What stands in a workbook, as far as setting up a register is concerned with it. */
export type Standing = {
  readonly sheets: readonly StandingSheet[];
  readonly isStructureProtected: boolean;
  /** Names of the workbook's own, whatever they stand for. */
  readonly names: readonly string[];
  /** The register's tables that are there. */
  readonly tables: readonly StandingTable[];
};
