import { useCallback, useEffect, useState } from "react";
import type { PlacedFinding } from "../app/check-plan";
import type { WatchState } from "../app/watch-plan";
import { goToFinding } from "../app/go-to-finding";
import type { LiveCheck } from "../app/live-check";
import { loadRulebook } from "../app/load-rulebook";
import type { Layout } from "../core/register/layout";
import { buildSheets, type BuiltSheets } from "./follow-up/built-sheets";
import { loadResults } from "./check/load-results";
import type { PaneCommand } from "./command-bus";
import type { PaneHost } from "./pane-host";
import { fixedFindings } from "./fixed-findings";
import { readingOf, readWorkbook, type PlanReading } from "./plan-reading";
import { whereabouts, type Whereabouts } from "./whereabouts";
import { usePlanWatch } from "./use-plan-watch";
import { usePlanWrites, type PlanWriting } from "./use-plan-writes";
import { resultOf, useTask, type Task } from "./use-task";

/** Where one can go: a place of the plan that has an address in the workbook. */
export type Goal = Pick<PlacedFinding, "at" | "address">;

/** All that a person can have done to the plan from the pane, and how far each has come. */
export type PlanTasks = {
  readonly reading: Task<PlanReading>;
  readonly building: Task<BuiltSheets>;
  /** How the pane follows what happens in the workbook; `null` until there has been a check. */
  readonly watching: WatchState | null;
  /** Standing in a finding's cell. It is `idle` again when a finding without one is chosen, or the plan is read anew. */
  readonly going: Task<void>;
  readonly writing: PlanWriting;
  readonly whereabouts: Whereabouts;
  look(): void;
  check(): void;
  /** Reads and checks the plan now, for whoever waits for what comes of it. */
  checkNow(): Promise<LiveCheck>;
  build(): void;
  goTo(place: Goal): void;
  /** Takes what has changed so far as seen. */
  markSeen(): void;
  /** Tries once more to stand in the cell that was asked for last. */
  goAgain(): void;
};

/** Reads the plan when the pane opens, and does what buttons and ribbon ask. `onCommand` hears what the ribbon asks. */
export function usePlanTasks(host: PaneHost, onCommand: (command: PaneCommand) => void): PlanTasks {
  const [fixedIn] = useState(fixedFindings);
  const [steps] = useState(whereabouts);
  const [reading, read, give] = useTask((mode: "open" | "check") =>
    mode === "open"
      ? readWorkbook(host)
      : Promise.all([watch.check(), loadResults()]).then(([live]) =>
          readingOf(live, fixedIn(live), host.clock.time(), false),
        ),
  );
  const writing = usePlanWrites(host);
  const [watching, watch] = usePlanWatch(
    host,
    (live) => {
      writing.heed(live);
      const fixed = fixedIn(live);
      const now = host.clock.time();
      give((before) => {
        // What has merely been looked at has not been checked again.
        const time = before?.check?.findings === live.findings ? before.check.time : now;
        return readingOf(live, fixed, time, true);
      });
    },
    steps.tell,
  );
  const [building, build] = useTask(() => buildSheets(host));
  const [going, go] = useTask((goal: Goal, layout: Layout) => goToFinding(host.workbook, goal, layout));
  const [aim, setAim] = useState<Goal | null>(null);
  const layout = resultOf(reading)?.layout;

  const check = useCallback(() => {
    setAim(null);
    return read("check");
  }, [read]);

  // What a check needs is fetched while the person looks around. That it cannot be is said when somebody asks for a check.
  useEffect(() => void read("open").then(() => Promise.all([loadRulebook(), loadResults()]).catch(() => {})), [read]);
  useEffect(
    () =>
      host.commands.listen((command) => {
        onCommand(command);
        return command === "checkPlan" ? check() : build();
      }),
    [host.commands, onCommand, check, build],
  );

  const goTo = useCallback(
    (goal: Goal | null) => {
      // What has no cell, such as a table that is missing, is read and not gone to.
      const next = goal?.address && layout ? { goal, layout } : null;
      setAim(next?.goal ?? null);
      if (!next) return;
      steps.expect(next.goal.address);
      void go(next.goal, next.layout);
    },
    [go, layout, steps],
  );
  return {
    reading,
    building,
    watching,
    going: aim ? going : { state: "idle" },
    writing,
    whereabouts: steps,
    look: () => void read("open"),
    check: () => void check(),
    checkNow: watch.check,
    build: () => void build(),
    goTo,
    markSeen: watch.markSeen,
    goAgain: () => goTo(aim),
  };
}
