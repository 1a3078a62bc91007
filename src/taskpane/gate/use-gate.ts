import { useMemo, useState } from "react";
import { judgePlan, writeReport } from "../../app/gate-plan";
import type { LiveCheck } from "../../app/live-check";
import { fingerprintOf } from "../../core/gate/content";
import type { Report } from "../../core/gate/report";
import { newId } from "../../core/register/new-id";
import type { PaneHost } from "../pane-host";
import type { PlanReading } from "../plan-reading";
import { useTask, type Task } from "../use-task";

/** A verdict, and when it was given (`10:12`). */
export type Judged = { readonly report: Report; readonly time: string };

/** The check before submission, as far as it has come. */
export type Gate = {
  readonly judging: Task<Judged>;
  readonly writing: Task<Judged>;
  /** The last verdict, whether it came of a check or with a report. */
  readonly judged: Judged | null;
  /** The plan says something else by now. */
  readonly hasExpired: boolean;
  judge(): void;
  write(): void;
};

/** Judges the plan when asked, and watches over the verdict: it is about what stood there then. */
export function useGate(host: PaneHost, checkNow: () => Promise<LiveCheck>, reading: PlanReading | null): Gate {
  const [judged, setJudged] = useState<Judged | null>(null);

  async function judgeNow(): Promise<Judged> {
    const live = await checkNow();
    const { clock, version } = host;
    const report = judgePlan(live, live.rulebook, { today: clock.today(), version });
    const now = { report, time: clock.time() };
    setJudged(now);
    return now;
  }

  const [judging, judge] = useTask(judgeNow);
  const [writing, write] = useTask(async () => {
    const now = await judgeNow();
    await writeReport(host.workbook, now.report, newId("R", host.random));
    return now;
  });
  const plan = reading?.plan;
  const fingerprint = judged?.report.verdict.fingerprint;
  const hasExpired = useMemo(
    () => plan !== undefined && fingerprint !== undefined && fingerprintOf(plan) !== fingerprint,
    [plan, fingerprint],
  );
  return {
    judging,
    writing,
    judged,
    hasExpired,
    judge: () => void judge(),
    write: () => void write(),
  };
}
