import type { Actor, Session } from "../engine/engine";
import { assumed, documentedAt, observed, type Fact } from "../engine/basis";
import type { Happening } from "../engine/happening";
import { argsInSet, eventSetFact } from "./event-args-in-set";
import type { EventEntry } from "./event-entry";
import { EventType, WORKBOOK } from "./event-type";
import { toldBy } from "./told";

export const eventFacts: readonly Fact[] = [
  { about: "Events carry the numbers and target ids of EventType", basis: observed("the client library, 1.1.110") },
  { about: "details are there for a single cell only", basis: documentedAt("Excel.WorksheetChangedEventArgs.details") },
  {
    about: "Selection and activation are told to the person's own add-in only",
    basis: assumed("Select cells in a co-author's window."),
  },
  { about: "Sheet events come before table events", basis: assumed("Register both and type in a table.") },
  {
    about: "A table that grows under a typed value says RangeEdited",
    basis: assumed("Type right below a table with onChanged registered."),
  },
  eventSetFact,
];

/** The events of a happening that this session's add-in asked for. */
export function entriesFor(session: Session, happening: Happening, by: Actor): EventEntry[] {
  if (session.registrations.size === 0) return [];
  const remote = by.session !== session;
  const source = remote ? "Remote" : "Local";
  const entries: EventEntry[] = [];
  for (const [type, target, args] of toldBy(happening, session.engine, remote)) {
    const sheetTarget = type === EventType.tableChanged ? [args["worksheetId"] as string] : [];
    for (const targetId of [target, ...sheetTarget, WORKBOOK]) {
      if (!session.registrations.has(`${type}|${targetId}`)) continue;
      const trigger = !remote && by.through === "addin" ? { triggerSource: "ThisLocalAddin" } : {};
      const message = JSON.stringify(argsInSet({ source, ...trigger, ...args }, session.engine.excelApi));
      entries.push({ messageCategory: 65536, messageType: type, targetId, message, id: "", isRemoteOverride: remote });
    }
  }
  return entries;
}
