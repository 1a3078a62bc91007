import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { WatchState } from "../../app/watch-plan";
import { useSay } from "../language";
import { Notice } from "../states/notice";
import { Working } from "../states/working";
import { strings } from "../strings";
import { resultOf, type Task } from "../use-task";
import type { BuiltSheets } from "./built-sheets";

type FollowUpTabProps = {
  building: Task<BuiltSheets>;
  watching: WatchState | null;
  onBuild: () => void;
  /** What was refused, if anything was. */
  refusal: ReactNode;
};

/** Following the plan up: the status sheets. */
export function FollowUpTab({ building, watching, onBuild, refusal }: FollowUpTabProps) {
  const say = useSay();
  const styles = useStyles();
  const isWorking = building.state === "running";
  const doubled = watching?.live ? watching.doubled : (resultOf(building)?.doubled ?? []);

  return (
    <div className={styles.tab}>
      <Notice title={say(strings.statusSheets)}>
        <p>{say(strings.whatSheetsAre)}</p>
        <Button appearance="primary" disabledFocusable={isWorking} onClick={onBuild}>
          {say(strings.buildStatus)}
        </Button>
      </Notice>
      {isWorking && <Working what={strings.buildingStatus} />}
      {refusal}
      {building.state === "done" && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>
            {say(strings.sheetsBuilt(building.result.sheets))} {say(strings.whereSheetsAre(building.result.time))}
          </MessageBarBody>
        </MessageBar>
      )}
      {building.state === "done" && building.result.strayActivities > 0 && (
        <MessageBar intent="warning" layout="multiline" role="status">
          <MessageBarBody>{say(strings.onNoAreaSheet(building.result.strayActivities))}</MessageBarBody>
        </MessageBar>
      )}
      {doubled.map(({ name, original }) => (
        <MessageBar key={name} intent="warning" layout="multiline" role="status">
          <MessageBarBody>{say(strings.doubledSheet(name, original))}</MessageBarBody>
        </MessageBar>
      ))}
      <p className={styles.later}>{say(strings.followUpLater)}</p>
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
  later: { margin: 0, color: tokens.colorNeutralForeground2 },
});
