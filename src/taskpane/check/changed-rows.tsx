import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { SeenChange } from "../../app/live-check";
import { FoldButton } from "../fold-button";
import { useSay } from "../language";
import { lowPane } from "../low-pane";
import type { PlanReading } from "../plan-reading";
import { strings } from "../strings";
import type { Goal } from "../use-plan-tasks";
import { ChangedRow } from "./changed-row";

type ChangedRowsProps = {
  reading: PlanReading;
  changes: readonly SeenChange[];
  onGo: (place: Goal) => void;
  onMarkSeen: () => void;
};

/** So many rows are told one by one. */
const shownRows = 50;

/** Which rows have changed since somebody last looked, and by whose hand. */
export function ChangedRows({ reading, changes, onGo, onMarkSeen }: ChangedRowsProps) {
  const say = useSay();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const isEmpty = changes.length === 0;
  const words = say(strings.changedRows(changes.length));
  const more = changes.length - shownRows;

  if (isEmpty) return <p className={styles.none}>{words}</p>;
  return (
    <section className={styles.section}>
      <FoldButton className={styles.heading} isOpen={isOpen} controls={id} onToggle={() => setOpen(!isOpen)}>
        {words}
      </FoldButton>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            <ul className={styles.list}>
              {changes.slice(0, shownRows).map((change) => (
                <ChangedRow key={`${change.table} ${change.name}`} change={change} reading={reading} onGo={onGo} />
              ))}
            </ul>
            {more > 0 && <p className={styles.more}>{say(strings.moreChanged(more))}</p>}
            <Button size="small" onClick={onMarkSeen}>
              {say(strings.markSeen)}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

const line = {
  ...typographyStyles.caption1,
  margin: 0,
  minHeight: "24px",
  color: tokens.colorNeutralForeground2,
} as const;

const useStyles = makeStyles({
  none: { ...line, display: "flex", alignItems: "center", [lowPane]: { display: "none" } },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  heading: {
    ...line,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: 0,
    border: "none",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: {
    maxHeight: "40vh",
    overflowY: "auto",
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    listStyleType: "none",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  more: { ...line },
});
