import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { WatchState } from "../app/watch-plan";
import { CheckTab } from "./check/check-tab";
import { goesOnByItself } from "./check/follow-line";
import { FollowUpTab } from "./follow-up/follow-up-tab";
import { BeforeSubmission } from "./gate/before-submission";
import { useSay } from "./language";
import type { PaneHost } from "./pane-host";
import { AdoptOffer } from "./plan/adopt-offer";
import { PlanTab } from "./plan/plan-tab";
import { ExamplesLeft } from "./set-up/examples-left";
import { Upkeep } from "./set-up/upkeep";
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
  host: PaneHost;
  onAdopt: () => void;
};

/** The parts of the pane. Those out of sight keep their place: a person comes back to where they were. */
export function PaneTabs({ tab, onTab, tasks, host, onAdopt }: PaneTabsProps) {
  const say = useSay();
  const styles = useStyles();
  const id = useId();
  const idOf = (name: PaneTab, part: "tab" | "panel") => `${id}-${name}-${part}`;
  const {
    reading,
    building,
    watching,
    going,
    look,
    check,
    checkNow,
    build,
    goTo,
    goAgain,
    markSeen,
    writing,
    whereabouts,
  } = tasks;
  const plan = resultOf(reading)?.plan;
  const refusalOf = (task: Task<unknown>, onAgain: () => void) =>
    task.state === "refused" && <Refusal error={task.error} onAgain={onAgain} onCheck={check} onReload={host.reload} />;
  const following = followingOf(watching);
  const refused = refusalOf(going, goAgain) || refusalOf(following, check);
  const panels = {
    check: (
      <BeforeSubmission
        host={host}
        reading={resultOf(reading)}
        checkNow={checkNow}
        writing={writing}
        onCheck={check}
        onReload={host.reload}
        onGo={goTo}
        refusal={refused}
      >
        <CheckTab
          reading={reading}
          watching={watching}
          writing={writing}
          whereabouts={whereabouts}
          today={host.clock.today}
          onCheck={check}
          onReload={host.reload}
          onGo={goTo}
          onMarkSeen={markSeen}
          refusal={refusalOf(reading, plan ? check : look) || refused}
        />
      </BeforeSubmission>
    ),
    followUp: (
      <FollowUpTab building={building} watching={watching} onBuild={build} refusal={refusalOf(building, build)} />
    ),
    plan: plan && (
      <>
        <PlanTab plan={plan} writing={watching?.live ? writing : null} />
        {watching?.live && (
          <ExamplesLeft plan={plan} writing={writing} onCheck={check} onReload={() => host.reload()} />
        )}
        <AdoptOffer onAdopt={onAdopt} />
        <Upkeep host={host} language={plan.language} onMade={check} />
      </>
    ),
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

/** A watch that cannot go on by itself is shown as any task that was refused. */
function followingOf(watching: WatchState | null): Task<void> {
  if (!watching?.trouble || goesOnByItself(watching)) return { state: "idle" };
  return { state: "refused", error: watching.trouble, before: null };
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
