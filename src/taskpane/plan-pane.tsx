import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { PaneCommand } from "./command-bus";
import { PlanHead } from "./head/plan-head";
import type { PaneHost } from "./pane-host";
import { PaneTabs, type PaneTab } from "./pane-tabs";
import { hasNoPlan } from "./plan-reading";
import { NoPlan } from "./states/no-plan";
import { usePlanTasks } from "./use-plan-tasks";
import { resultOf } from "./use-task";

type PlanPaneProps = {
  host: PaneHost;
  menu: ReactNode;
};

/** The plan of the workbook that the pane stands beside, or that there is none. */
export function PlanPane({ host, menu }: PlanPaneProps) {
  const styles = useStyles();
  const [tab, setTab] = useState<PaneTab>("check");
  const [onCommand] = useState(() => (command: PaneCommand) => setTab(tabs[command]));
  const tasks = usePlanTasks(host, onCommand);
  const { reading } = tasks;

  // While it is read again the pane stays as it was, so that nothing jumps under the reader's hands.
  const [isMissing, setMissing] = useState(false);
  if (reading.state !== "running" && isMissing !== hasNoPlan(reading)) setMissing(hasNoPlan(reading));

  return (
    <div className={styles.pane}>
      <PlanHead plan={isMissing ? null : (resultOf(reading)?.plan ?? null)} menu={menu} />
      <main className={styles.main}>
        {isMissing ? (
          <NoPlan isLooking={reading.state === "running"} onLookAgain={tasks.look} />
        ) : (
          <PaneTabs tab={tab} onTab={setTab} tasks={tasks} host={host} />
        )}
      </main>
    </div>
  );
}

/** Where the pane shows what each command does. */
const tabs: Readonly<Record<PaneCommand, PaneTab>> = { checkPlan: "check", buildStatus: "followUp" };

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, overflowY: "auto" },
});
