import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import type { Text } from "../core/text";
import type { PaneCommand } from "./command-bus";
import { PlanHead } from "./head/plan-head";
import { Adopt } from "./intake/adopt";
import { DoneNotice } from "./intake/done-notice";
import type { PaneHost } from "./pane-host";
import { PaneTabs, type PaneTab } from "./pane-tabs";
import { hasNoPlan } from "./plan-reading";
import { SetUp } from "./set-up/set-up";
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

  const [isSettingUp, setSettingUp] = useState(false);
  const [adopting, setAdopting] = useState<"asked" | "written" | null>(null);
  const [done, setDone] = useState<Text | null>(null);
  const main = useRef<HTMLElement>(null);
  const hasMade = (isSettingUp && !isMissing) || (adopting === "written" && reading.state !== "running");
  useEffect(() => {
    if (!hasMade) return;
    setSettingUp(false);
    setAdopting(null);
    // What had the focus is gone with the questions, and the tabs are in sight by the next frame.
    requestAnimationFrame(() => main.current?.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus());
  }, [hasMade]);

  function onMade() {
    setTab("check");
    tasks.check();
  }

  function onCancelled() {
    flushSync(() => setAdopting(null));
    // The button that the person came by is there again.
    main.current?.querySelector<HTMLElement>("[data-adopt]")?.focus();
  }

  function onAdopted(words: Text) {
    setAdopting("written");
    setDone(words);
    onMade();
  }

  return (
    <div className={styles.pane}>
      <PlanHead plan={isMissing ? null : (resultOf(reading)?.plan ?? null)} menu={menu} />
      <main ref={main} className={styles.main}>
        {done && <DoneNotice done={adopting ? null : done} onClose={() => setDone(null)} />}
        {adopting && <Adopt host={host} session={tasks.writing.session} onDone={onAdopted} onCancel={onCancelled} />}
        {isMissing && adopting ? null : isMissing && isSettingUp ? (
          <SetUp host={host} onMade={onMade} onCancel={() => setSettingUp(false)} />
        ) : isMissing ? (
          <NoPlan
            isLooking={reading.state === "running"}
            isBegun={host.drafts.load() !== null}
            onLookAgain={tasks.look}
            onSetUp={() => setSettingUp(true)}
            onAdopt={() => setAdopting("asked")}
          />
        ) : (
          // Out of sight, so that a person comes back to where they were.
          <div className={adopting ? styles.unseen : styles.tabs}>
            <PaneTabs tab={tab} onTab={setTab} tasks={tasks} host={host} onAdopt={() => setAdopting("asked")} />
          </div>
        )}
      </main>
    </div>
  );
}

/** Where the pane shows what each command does. */
const tabs: Readonly<Record<PaneCommand, PaneTab>> = { checkPlan: "check", buildStatus: "followUp" };

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    outlineStyle: "none",
  },
  tabs: { display: "contents" },
  unseen: { display: "none" },
});
