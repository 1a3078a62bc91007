import { Table } from "tableschema";
import type { BigRegister, Row } from "./check-rows";

/** Casts a register's activities and goals by a schema, as somebody would check them without knowing what a plan is. */
export function tableSchemaCast({ activities, goals, areas, statuses }: BigRegister): () => Promise<number> {
  const cast = [
    caster(activities, ["activity", "responsible"], ["start", "due"], { area: areas, status: statuses }),
    caster(goals, ["goal", "responsible"], ["due"], { area: areas }),
  ];
  return async () => {
    let faults = 0;
    for (const each of cast) faults += await each();
    return faults;
  };
}

function caster(
  rows: readonly Row[],
  required: readonly string[],
  dates: readonly string[],
  words: Readonly<Record<string, readonly string[]>>,
): () => Promise<number> {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const fields = names.map((name) => ({
    name,
    type: dates.includes(name) ? "date" : "string",
    constraints: {
      ...(name === "id" ? { required: true, unique: true } : {}),
      ...(required.includes(name) ? { required: true } : {}),
      ...(words[name] ? { enum: words[name] } : {}),
    },
  }));
  const source = [names, ...rows.map((row) => names.map((name) => (row[name] == null ? "" : String(row[name]))))];
  return async () => {
    const table = await Table.load(source, { schema: { fields } });
    const cast = await table.read({ forceCast: true });
    return (cast as readonly unknown[]).filter((row) => row instanceof Error).length;
  };
}
