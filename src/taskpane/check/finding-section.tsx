import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { amount } from "../../core/counted";
import { useSay } from "../language";
import { lowPane } from "../low-pane";
import { strings } from "../strings";
import { headingRow, type ShownGroup } from "./list-view";

type FindingSectionProps = {
  group: ShownGroup;
  /** The number of its heading among all rows, … */
  index: number;
  /** … how high all its findings are, drawn or not, and who measures the heading. */
  height: number;
  measure: (element: HTMLElement | null) => void;
  isTabStop: boolean;
  onFold: () => void;
  /** Those of its findings that are in view. */
  children: ReactNode;
};

/** Findings that belong together, under a heading that folds them away. */
export function FindingSection(props: FindingSectionProps) {
  const { group, index, height, measure, isTabStop, onFold, children } = props;
  const say = useSay();
  const styles = useStyles();
  const { key, title, findings, isFolded } = group;

  return (
    <section>
      <h2 ref={measure} data-index={index} className={styles.heading}>
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
      {!isFolded && (
        <ul className={styles.list} style={{ height }}>
          {children}
        </ul>
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
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
});
