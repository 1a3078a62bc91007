import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PlanView } from "../../core/plan/plan-view";
import { useSay } from "../language";
import { Reassigning } from "../reassign/reassigning";
import { strings } from "../strings";
import type { PlanWriting } from "../use-plan-writes";
import { OutlineSection } from "./outline-section";
import { outlineOf } from "./plan-outline";

type PlanTabProps = {
  plan: PlanView;
  /** What is written through the pane; `null` until the plan has been checked. */
  writing: PlanWriting | null;
};

/** What the plan consists of, to read, and what can be done to all of it. */
export function PlanTab({ plan, writing }: PlanTabProps) {
  const say = useSay();
  const styles = useStyles();
  const { facts, parties, areas, goals, activities } = useMemo(() => outlineOf(plan), [plan]);

  return (
    <div className={styles.tab}>
      <OutlineSection title={say(strings.contents)}>
        <li>{say(strings.goalCount(goals))}</li>
        <li>{say(strings.activityCount(activities))}</li>
      </OutlineSection>
      <OutlineSection title={say(strings.areas)}>
        {areas.map((area, at) => (
          <li key={at}>
            {area.name}
            <span className={styles.counts}>
              {say(strings.goalCount(area.goals))} · {say(strings.activityCount(area.activities))}
            </span>
          </li>
        ))}
      </OutlineSection>
      <OutlineSection title={say(strings.partiesAndUnits)}>
        {parties.map((party, at) => (
          <li key={at}>
            {party.name}
            <span className={styles.counts}>{say(strings.unitCount(party.units))}</span>
          </li>
        ))}
      </OutlineSection>
      {writing && (
        <div>
          <Reassigning plan={plan} writing={writing} />
        </div>
      )}
      <OutlineSection title={say(strings.planFacts)}>
        {facts.map(({ name, value }) => (
          <li key={name.sv}>
            <span className={styles.counts}>{say(name)}</span>
            {value}
          </li>
        ))}
      </OutlineSection>
      <p className={styles.later}>{say(strings.readOnly)}</p>
    </div>
  );
}

const useStyles = makeStyles({
  tab: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  counts: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  later: { margin: 0, color: tokens.colorNeutralForeground2 },
});
