import type { Text } from "../../core/text";
import type { PlanReading } from "../plan-reading";
import { strings } from "../strings";
import type { Task } from "../use-task";
import { changesBetween } from "./changes";

/** What is read out when a check is done: how much there is to look at, and what has changed since the one before. */
export function announcementOf(reading: Task<PlanReading>): readonly Text[] {
  if (reading.state !== "done" || !reading.result.check) return [];
  const { findings, accepted, cameByItself } = reading.result.check;
  const before = reading.before?.check;
  const { added, fixed } = changesBetween(before?.findings ?? findings, findings, accepted);
  const changes = [...(added > 0 ? [strings.newCount(added)] : []), ...(fixed > 0 ? [strings.fixedCount(fixed)] : [])];
  if (cameByItself && before) return changes;
  if (findings.length === 0) return [strings.checkDone, strings.allGood];
  if (!before) return [strings.checkDone, strings.findingCount(findings.length)];
  return [
    strings.checkDone,
    strings.findingCount(findings.length),
    ...(changes.length > 0 ? changes : [strings.nothingNew]),
  ];
}
