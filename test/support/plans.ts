import type { CellValue } from "../../src/core/plan/cell";
import type { Fact } from "../../src/core/plan/facts";
import type { Plan, RowTable, TableKey, Tables } from "../../src/core/plan/plan";
import { factNames } from "../../src/core/register/facts-table";
import { definitionOf } from "../../src/core/register/layout";
import { readPlan } from "../../src/core/register/read-plan";
import type { TableSnapshot } from "../../src/core/register/table";

/** Cells of one row, by column, as somebody would type them. */
export type Cells<Table extends RowTable> = { readonly [Column in keyof Tables[Table]]?: CellValue };

export type Difference = { readonly [Table in RowTable]?: readonly Cells<Table>[] } & {
  readonly [fact in Fact]?: CellValue;
};

/** A plan that every rule accepts, but for what the test changes in it. */
export function aPlan(difference: Difference = {}): Plan {
  return readPlan(snapshotsOf(difference)).plan;
}

/** A plan with some of a table's headings renamed, by their Swedish names. */
export function aPlanWithHeadings(
  table: TableKey,
  renamed: Readonly<Record<string, string>>,
  difference: Difference = {},
): Plan {
  const { name } = definitionOf(table);
  const snapshots = snapshotsOf(difference).map((snapshot) =>
    snapshot.name === name
      ? { ...snapshot, headings: snapshot.headings.map((heading) => renamed[heading] ?? heading) }
      : snapshot,
  );
  return readPlan(snapshots).plan;
}

/** A plan whose workbook lacks a table. */
export function aPlanWithout(table: TableKey, difference: Difference = {}): Plan {
  return readPlan(snapshotsOf(difference).filter(({ name }) => name !== definitionOf(table).name)).plan;
}

/** The tables of `aPlan`, for tests that change headings or cells before they are read. */
export function snapshotsOf(difference: Difference = {}): TableSnapshot[] {
  const facts = (Object.keys(factNames) as Fact[]).map((fact) => [
    factNames[fact].sv,
    fact in difference ? (difference[fact] ?? null) : (soundFacts[fact] ?? null),
  ]);
  const rows = { ...soundRows, ...difference };
  return [
    snapshot("facts", facts),
    ...(Object.keys(soundRows) as RowTable[]).map((table) => {
      const columns = Object.keys(definitionOf(table).columns);
      const cells = rows[table] as readonly Readonly<Record<string, CellValue>>[];
      return snapshot(
        table,
        cells.map((row) => columns.map((column) => row[column] ?? null)),
      );
    }),
  ];
}

export function aGoal(difference: Cells<"goals"> = {}): Cells<"goals"> {
  return {
    area: "Studentliv",
    goal: "Minst 300 studenter deltar i kommunens introduktionsvecka",
    indicator: "Antal deltagare",
    baseline: 120,
    target: 300,
    due: "hösten 2026",
    responsible: "LK: Kommunikationsstaben",
    agreed: "LK: 2025-10-01",
    id: "M-7Q4KX2MD",
    ...difference,
  };
}

export function anActivity(difference: Cells<"activities"> = {}): Cells<"activities"> {
  return {
    area: "Studentliv",
    goal: "Minst 300 studenter deltar i kommunens introduktionsvecka",
    activity: "Ta fram en gemensam välkomstguide och publicera den på båda webbplatserna senast den 31 augusti 2026",
    expectedResult: "En publicerad guide",
    responsible: "LK: Kommunikationsstaben",
    takingPart: "LiU: Kommunikationsavdelningen",
    start: "VT 2026",
    due: "HT 2026",
    reportBack: "Hösten 2026 i Samverkansrådet",
    status: "Pågår enligt plan",
    agreed: "LK: 2025-10-01",
    id: "A-7Q4KX2MD",
    ...difference,
  };
}

const soundFacts: { readonly [fact in Fact]?: CellValue } = {
  title: "Handlingsplan för samverkan",
  validFrom: "2026-01-01",
  validTo: "2030-12-31",
  referenceNumber: "KS 2026-101",
  documentOwner: "Biträdande kommundirektör",
  reviewBy: "våren 2028",
  language: "svenska",
};

const soundRows: { readonly [Table in RowTable]: readonly Cells<Table>[] } = {
  parties: [
    { party: "Linköpings kommun", shortName: "LK", type: "kommun", decidingBody: "Kommunstyrelsen" },
    { party: "Linköpings universitet", shortName: "LiU", type: "lärosäte", decidingBody: "Rektor" },
  ],
  units: [
    { party: "LK", unit: "Kommunikationsstaben", function: "Kommunikationschef" },
    { party: "LiU", unit: "Kommunikationsavdelningen", function: "Avdelningschef" },
  ],
  areas: [{ no: "1", area: "Studentliv" }],
  goals: [aGoal()],
  activities: [anActivity()],
  meetings: [],
  reports: [],
  decisions: [
    { party: "LK", decidingBody: "Kommunstyrelsen", type: "antagen", date: "2025-11-19", paragraph: "§ 356" },
    { party: "LiU", decidingBody: "Rektor", type: "antagen", date: "2025-12-02", referenceNumber: "LiU-2025-4711" },
  ],
  referrals: [],
  changes: [],
  statuses: [
    { status: "Inte påbörjad", type: "ej påbörjad" },
    { status: "Pågår enligt plan", type: "enligt plan" },
    { status: "Genomförd", type: "genomförd" },
  ],
  exceptions: [],
  rules: [],
  words: [],
};

function snapshot(table: TableKey, rows: readonly (readonly CellValue[])[]): TableSnapshot {
  const { name, title, columns } = definitionOf(table);
  return {
    name,
    sheet: title.sv,
    top: 0,
    left: 0,
    headings: Object.values(columns).map(({ heading }) => heading.sv),
    rows,
  };
}
