import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { CheckTab } from "./check/check-tab";
import { FollowUpTab } from "./follow-up/follow-up-tab";
import { useSay } from "./language";
import { PlanTab } from "./plan/plan-tab";
import { Refusal } from "./states/refusal";
import { strings } from "./strings";
import { TabBar } from "./tab-bar";
import type { PlanTasks } from "./use-plan-tasks";
import { resultOf, type Task } from "./use-task";

export type PaneTab = "check" | "followUp" | "plan";

type PaneTabsProps = {
  tab: PaneTab;
  onTab: (tab: PaneTab) => void;
  tasks: PlanTasks;
  onReload: () => void;
};

/** The parts of the pane. Those out of sight keep their place: a person comes back to where they were. */
export function PaneTabs({ tab, onTab, tasks, onReload }: PaneTabsProps) {
  const say = useSay();
  const styles = useStyles();
  const id = useId();
  const idOf = (name: PaneTab, part: "tab" | "panel") => `${id}-${name}-${part}`;
  const { reading, building, going, look, check, build, goTo, goAgain } = tasks;
  const plan = resultOf(reading)?.plan;
  const refusalOf = (task: Task<unknown>, onAgain: () => void) =>
    task.state === "refused" && <Refusal error={task.error} onAgain={onAgain} onCheck={check} onReload={onReload} />;
  const panels = {
    check: (
      <CheckTab
        reading={reading}
        onCheck={check}
        onGo={goTo}
        refusal={refusalOf(reading, plan ? check : look) || refusalOf(going, goAgain)}
      />
    ),
    followUp: <FollowUpTab building={building} onBuild={build} refusal={refusalOf(building, build)} />,
    plan: plan && <PlanTab plan={plan} />,
  };

  return (
    <>
      <TabBar
        label={say(strings.tabs)}
        tabs={names.map((name) => ({ name, title: say(strings.tabNames[name]) }))}
        selected={tab}
        onSelect={onTab}
        idOf={idOf}
      />
      {names.map((name) => (
        <div
          key={name}
          role="tabpanel"
          id={idOf(name, "panel")}
          aria-labelledby={idOf(name, "tab")}
          tabIndex={0}
          className={name === tab ? styles.panel : styles.unseen}
        >
          {panels[name]}
        </div>
      ))}
    </>
  );
}

const names: readonly PaneTab[] = ["check", "followUp", "plan"];

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  unseen: { display: "none" },
});
