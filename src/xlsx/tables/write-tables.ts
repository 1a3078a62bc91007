import { element, listElement } from "../xml/write-xml";
import { isAsRead } from "../kept/keep-table";
import { writeKeptParts } from "../kept/write-kept";
import { UniqueNames } from "./unique-names";
import { writeTable } from "./write-table";
import type { KeptParts } from "../kept/kept";
import type { Table } from "../model/table";
import type { Headings } from "../cells/write-cells";
import type { PackageWriter } from "../package/package-writer";
import type { RelationshipList } from "../package/relationship-list";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Names and numbers of tables, which are unique in a whole workbook. */
export class TableNames {
  private readonly names = new UniqueNames();
  private readonly ids = new Set<number>();

  claimName(name: string): string {
    return this.names.claim(name);
  }

  claimId(wanted: number): number {
    let id = wanted;
    if (!Number.isInteger(id) || id < 1 || this.ids.has(id)) for (id = 1; this.ids.has(id);) id++;
    this.ids.add(id);
    return id;
  }
}

type Targets = {
  readonly output: PackageWriter;
  readonly tableNames: TableNames;
  readonly kept: KeptParts | undefined;
};

/** Writes the tables of a sheet. `headings` are the texts that their heading cells must hold for Excel to open the file. */
export function writeTables(
  tables: readonly Table[],
  relationships: RelationshipList,
  { output, tableNames, kept }: Targets,
): { tableParts: string; headings: Headings } {
  const headings = new Map<number, Map<number, string>>();
  const parts = tables.map((table) => {
    const names = columnNames(table);
    if (table.showHeaders) {
      const row = headings.get(table.area.top) ?? new Map<number, string>();
      names.forEach((name, index) => row.set(table.area.left + index, name));
      headings.set(table.area.top, row);
    }
    const [id, name] = [tableNames.claimId(table.id), tableNames.claimName(table.name)];
    const asRead = table.kept?.path ?? "";
    const path = asRead === "" || output.has(asRead) ? output.free("xl/tables/table", "xml") : asRead;
    const part = id === table.id && name === table.name && isAsRead(table) ? kept?.parts.get(asRead) : undefined;
    output.add(path, CONTENT_TYPE, part ?? writeTable(table, id, name, names));
    if (table.kept) {
      writeKeptParts(kept, table.kept.relationships, output);
      output.relate(path, table.kept.relationships);
    }
    return element("tablePart", { "r:id": relationships.to("table", path) });
  });
  return { tableParts: listElement("tableParts", parts), headings };
}

/** A column without a name, or with another's, makes Excel call the file damaged: it gets a number, as Excel would give it. */
function columnNames({ columns }: Table): string[] {
  const names = new UniqueNames();
  return columns.map(({ name }, index) => names.claim(name === "" ? `Column${index + 1}` : name));
}
