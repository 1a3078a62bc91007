import type { TableKey } from "../../plan/plan";
import { blankCell } from "../../plan/cell";
import type { Locale, Text } from "../../text";
import { columnTitle } from "../layout";
import { readFields } from "../read-cells";
import { tables } from "../tables";
import { columnHelpTexts } from "./column-help-texts";

/** What a heading tells whoever stands in it. Excel takes 32 signs of a title and 255 of a message. */
export type Help = { readonly title: string; readonly message: string };

/** What belongs in a column: in words of its own where we have some, else by what the column can hold. */
export function columnHelp(table: TableKey, column: string, language: Locale): Help {
  const own: Readonly<Record<string, Text | undefined>> = columnHelpTexts[table] ?? {};
  return { title: columnTitle(table, column)[language], message: (own[column] ?? byType(table, column))[language] };
}

/** Each column says what it accepts when it is given what it cannot hold. */
function byType(table: TableKey, column: string): Text {
  const unreadable = { cell: { error: "#N/A" }, typed: "#N/A" };
  const { schema } = tables[table];
  const cells = Object.fromEntries(
    Object.keys(schema.shape).map((each) => [each, each === column ? unreadable : blankCell]),
  );
  const [, accepted] = readFields(schema, cells).unfit[0] ?? [];
  if (!accepted) throw new Error(`Nothing tells what ${table}.${column} holds.`);
  return { sv: `Skriv ${accepted.sv}.`, en: `Write ${accepted.en}.` };
}
