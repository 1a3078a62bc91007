import { useCallback, useEffect, useState } from "react";
import type { PlacedFinding } from "../app/check-plan";
import { goToFinding } from "../app/go-to-finding";
import type { Layout } from "../core/register/layout";
import { buildSheets, type BuiltSheets } from "./follow-up/built-sheets";
import type { PaneCommand } from "./command-bus";
import type { PaneHost } from "./pane-host";
import { readWorkbook, type PlanReading, type ReadingMode } from "./plan-reading";
import { resultOf, useTask, type Task } from "./use-task";

/** All that a person can have done to the plan from the pane, and how far each has come. */
export type PlanTasks = {
  readonly reading: Task<PlanReading>;
  readonly building: Task<BuiltSheets>;
  /** Standing in a finding's cell. It is `idle` again when a finding without one is chosen, or the plan is read anew. */
  readonly going: Task<void>;
  look(): void;
  check(): void;
  build(): void;
  goTo(finding: PlacedFinding): void;
  /** Tries once more to stand in the cell that was asked for last. */
  goAgain(): void;
};

/** Reads the plan when the pane opens, and does what buttons and ribbon ask. `onCommand` hears what the ribbon asks. */
export function usePlanTasks(host: PaneHost, onCommand: (command: PaneCommand) => void): PlanTasks {
  const [reading, read] = useTask((mode: ReadingMode) => readWorkbook(host, mode));
  const [building, build] = useTask(() => buildSheets(host));
  const [going, go] = useTask((finding: PlacedFinding, layout: Layout) => goToFinding(host.workbook, finding, layout));
  const [aim, setAim] = useState<PlacedFinding | null>(null);
  const layout = resultOf(reading)?.layout;

  const check = useCallback(() => {
    setAim(null);
    return read("check");
  }, [read]);

  useEffect(() => void read("open"), [read]);
  useEffect(
    () =>
      host.commands.listen((command) => {
        onCommand(command);
        return command === "checkPlan" ? check() : build();
      }),
    [host.commands, onCommand, check, build],
  );

  const goTo = useCallback(
    (finding: PlacedFinding | null) => {
      // What has no cell, such as a table that is missing, is read and not gone to.
      const next = finding?.address && layout ? { finding, layout } : null;
      setAim(next?.finding ?? null);
      if (next) void go(next.finding, next.layout);
    },
    [go, layout],
  );
  return {
    reading,
    building,
    going: aim ? going : { state: "idle" },
    look: () => void read("open"),
    check: () => void check(),
    build: () => void build(),
    goTo,
    goAgain: () => goTo(aim),
  };
}
