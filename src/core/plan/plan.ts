import type * as z from "zod/mini";
import type { Locale, Text } from "../text";
import type { Facts } from "./facts";
import type { RowIdentity } from "./row";
import type * as rows from "./rows";

/** A row of each table, with every column read; a blank or unreadable cell is `null`. */
export type Tables = {
  parties: RowIdentity<"parties"> & z.infer<typeof rows.Party>;
  units: RowIdentity<"units"> & z.infer<typeof rows.Unit>;
  areas: RowIdentity<"areas"> & z.infer<typeof rows.Area>;
  goals: RowIdentity<"goals"> & z.infer<typeof rows.Goal>;
  activities: RowIdentity<"activities"> & z.infer<typeof rows.Activity>;
  meetings: RowIdentity<"meetings"> & z.infer<typeof rows.Meeting>;
  reports: RowIdentity<"reports"> & z.infer<typeof rows.Report>;
  decisions: RowIdentity<"decisions"> & z.infer<typeof rows.Decision>;
  referrals: RowIdentity<"referrals"> & z.infer<typeof rows.Referral>;
  changes: RowIdentity<"changes"> & z.infer<typeof rows.Change>;
  statuses: RowIdentity<"statuses"> & z.infer<typeof rows.Status>;
  exceptions: RowIdentity<"exceptions"> & z.infer<typeof rows.Exception>;
  rules: RowIdentity<"rules"> & z.infer<typeof rows.RuleChoice>;
  words: RowIdentity<"words"> & z.infer<typeof rows.Word>;
};

export type RowTable = keyof Tables;
export type TableKey = RowTable | "facts";

export type Party = Tables["parties"];
export type Unit = Tables["units"];
export type Area = Tables["areas"];
export type Goal = Tables["goals"];
export type Activity = Tables["activities"];
export type Meeting = Tables["meetings"];
export type Decision = Tables["decisions"];
export type Status = Tables["statuses"];
export type Exception = Tables["exceptions"];
/** How a plan wants one rule to be taken. */
export type RuleChoice = Tables["rules"];
export type StatusType = NonNullable<Status["type"]>;
export type PlanFacts = z.infer<typeof Facts>;

/**
 * Where something stands in the plan, by row and column rather than by address, so that sorting does not move it.
 * A place without a row is the table's heading row; without a column, the whole table or row.
 */
export type Place = { readonly table: TableKey; readonly row: string | null; readonly column: string | null };

/** A cell whose value its column cannot hold. */
export type Misfit = { readonly at: Place; readonly typed: string; readonly accepted: Text; readonly isError: boolean };

/** How the tables were read: what was missing or could be taken in two ways. */
export type Reading = {
  readonly misfits: readonly Misfit[];
  /** Tables that a plan needs and the workbook lacks. */
  readonly missingTables: readonly TableKey[];
  /** Columns that a table needs and no heading names. */
  readonly missingColumns: readonly {
    readonly table: TableKey;
    readonly column: string;
    readonly strayHeadings: readonly string[];
  }[];
  /** Headings of which a table has two; only the first is read. */
  readonly doubledColumns: readonly { readonly table: TableKey; readonly column: string; readonly heading: string }[];
  /** Facts whose key no fact bears, as typed. */
  readonly unknownFacts: readonly { readonly row: string; readonly typed: string }[];
  /** Tables that look like copies of plan tables (`PlanActivities2`) and were left unread. */
  readonly copies: readonly string[];
};

/** A joint action plan, read from the tables of a workbook. */
export type Plan = { readonly [Table in RowTable]: readonly Tables[Table][] } & {
  /** The language its tables are written in. */
  readonly language: Locale;
  readonly facts: PlanFacts;
  /** The facts in the words of whoever typed them. */
  readonly typedFacts: Readonly<Record<string, string>>;
  readonly reading: Reading;
};
