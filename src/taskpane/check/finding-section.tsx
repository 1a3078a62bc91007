import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { amount } from "../counted";
import { useSay } from "../language";
import { lowPane } from "../low-pane";
import { strings } from "../strings";
import { headingRow, type ShownGroup } from "./list-view";

type FindingSectionProps = {
  group: ShownGroup;
  isTabStop: boolean;
  onFold: () => void;
  onShowMore: () => void;
  /** Its findings, as far as they are shown. */
  children: ReactNode;
};

/** The findings of one area under a heading that folds them away. */
export function FindingSection({ group, isTabStop, onFold, onShowMore, children }: FindingSectionProps) {
  const say = useSay();
  const styles = useStyles();
  const { key, title, findings, page, more, isFolded } = group;

  return (
    <section>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.fold}
          data-row={headingRow(key)}
          tabIndex={isTabStop ? 0 : -1}
          aria-label={say(strings.groupHeading(title, findings.length))}
          aria-expanded={!isFolded}
          onClick={onFold}
        >
          {isFolded ? <ChevronRight16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
          <span className={styles.title}>{say(title)}</span>
          <span className={styles.count}>{say(amount(findings.length))}</span>
        </button>
      </h2>
      {!isFolded && <ul className={styles.list}>{children}</ul>}
      {!isFolded && more > 0 && (
        <Button className={styles.more} appearance="transparent" onClick={onShowMore}>
          {say(strings.showMore(more, findings.length - page.length))}
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  heading: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    margin: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  fold: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    [lowPane]: { paddingTop: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalXXS },
    border: "none",
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    "& svg": { flexShrink: 0 },
  },
  title: { flexGrow: 1, overflowWrap: "anywhere" },
  count: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { width: "100%" },
});
