import type { Fact } from "../core/plan/facts";
import type { TableKey } from "../core/plan/plan";
import { factNames } from "../core/register/facts-table";
import { definitionOf } from "../core/register/layout";
import { readPlan, type ReadPlan } from "../core/register/read-plan";
import { missingParts, type MissingPart } from "../core/register/set-up/missing-parts";
import type { RegisterToBe } from "../core/register/set-up/register-to-be";
import { registerVersion, versionOf } from "../core/register/set-up/register-version";
import type { Text } from "../core/text";
import { rowWords, type Pace } from "./cell-edit";
import { editOf, type ReadRegister } from "./edit-of";
import type { Workbook } from "./workbook";
import { WorkbookError } from "./workbook-error";

/** What has come of setting up a register. */
export type SetUp = {
  /** The names of the tables that were made here. */
  readonly made: ReadonlySet<string>;
  /** Tables that somebody else made in that moment, so that what they were to start with is not in them. */
  readonly notFilled: readonly Text[];
  /** Somebody called it off before all was there. */
  readonly isStopped: boolean;
};

/** A register as it stands: its version, and what it lacks. */
export type RegisterState = {
  readonly version: number;
  readonly missing: readonly MissingPart[];
  /** Facts that have no row in the table of facts, so that nobody is asked for them. */
  readonly missingFacts: readonly Text[];
};

/** What the workbook lacks of a register. Never writes. Throws `register-newer` when a newer add-in has made it. */
export async function lookAtRegister(workbook: Workbook, toBe: RegisterToBe): Promise<RegisterState> {
  const { version, missingFacts } = await statedVersion(workbook);
  return {
    version,
    missing: missingParts(toBe, await workbook.lookAtRegister(toBe)),
    missingFacts: missingFacts.map((fact) => factNames[fact]),
  };
}

/**
 * Makes a register, or what one lacks, and states its version last: one that was stopped halfway is still of the older.
 * Throws `register-newer`, and whatever is in the way of writing.
 */
export async function setUpRegister(workbook: Workbook, toBe: RegisterToBe, pace: Pace = {}): Promise<SetUp> {
  const before = await statedVersion(workbook);
  const made = new Set(await workbook.setUpTables(toBe, pace));
  const isStopped = pace.signal?.aborted === true;
  if (!isStopped && before.missingFacts.length > 0)
    await appendFacts(workbook, await readFacts(workbook), before.missingFacts);
  if (!isStopped && before.isThere && before.version < registerVersion) await stateVersion(workbook);
  return {
    made,
    notFilled: before.isThere
      ? []
      : toBe.tables
          .filter(({ name, rows }) => rows.length > 0 && !made.has(name) && !isStopped)
          .map(({ table }) => titleOf(table)),
    isStopped,
  };
}

const titleOf = (table: TableKey): Text => definitionOf(table).title;

/** The table of facts, as it was read by itself. */
type ReadFacts = ReadRegister & Pick<ReadPlan, "plan">;

type Stated = { readonly isThere: boolean; readonly version: number; readonly missingFacts: readonly Fact[] };

async function readFacts(workbook: Workbook): Promise<ReadFacts> {
  const { tables } = await workbook.readTables([definitionOf("facts").name]);
  const { plan, layout } = readPlan(tables);
  return { tables, plan, layout };
}

async function statedVersion(workbook: Workbook): Promise<Stated> {
  const { tables, plan, layout } = await readFacts(workbook);
  const version = versionOf(plan.facts.registerVersion);
  if (version > registerVersion) throw new WorkbookError("register-newer", { name: String(version) });
  const rows = layout.get("facts")?.rows;
  const asked = Object.keys(factNames) as Fact[];
  // The version is stated last, by itself.
  const missingFacts = rows ? asked.filter((fact) => fact !== "registerVersion" && !rows.has(fact)) : [];
  return { isThere: tables.length > 0, version, missingFacts };
}

async function stateVersion(workbook: Workbook): Promise<void> {
  const read = await readFacts(workbook);
  const version = String(registerVersion);
  if (!read.layout.get("facts")?.rows.has("registerVersion"))
    return await appendFacts(workbook, read, ["registerVersion"], version);
  const at = { table: "facts", row: "registerVersion", column: "value" } as const;
  // An own row of the table: no ID is ever drawn for it.
  await workbook.writeCells([editOf(read, at, version, () => 0)]);
}

/** Rows for facts that had none: blank and ready to be filled in, unless all are to say the same. */
async function appendFacts(
  workbook: Workbook,
  { plan, layout }: ReadFacts,
  facts: readonly Fact[],
  said: string | null = null,
): Promise<void> {
  const { name, title, columns } = definitionOf("facts");
  const found = layout.get("facts");
  const [fact, value] = (["fact", "value"] as const).map((column) => {
    const index = found?.columns.get(column);
    if (index === undefined) throw new WorkbookError("column-gone", { name: columns[column]!.heading });
    return { heading: found!.headings[index]!, index };
  });
  await workbook.appendRows({
    table: name,
    title,
    idColumn: null,
    columns: [
      { column: fact!, tells: true },
      { column: value!, asText: true },
    ],
    rows: facts.map((each) => {
      const cells = [factNames[each][plan.language], said];
      return { id: rowWords(cells), cells };
    }),
  });
}
