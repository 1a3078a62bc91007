import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useEffect, useRef, type ReactNode } from "react";
import type { PlacedFinding } from "../../app/check-plan";
import { useSay } from "../language";
import { lowPane } from "../low-pane";
import type { FindingState } from "./list-state";
import { rowFocus } from "./row-focus";
import { strings } from "../strings";
import { SeverityMark } from "./severity-mark";

type FindingItemProps = {
  /** Its number among all rows, how far below its group's heading it stands, and its number among so many of its group. */
  index: number;
  top: number;
  position: number;
  of: number;
  measure: (element: HTMLElement | null) => void;
  /** Key of the group it is shown in. */
  group: string;
  finding: PlacedFinding;
  /** What people know its place by. */
  words: string;
  /** What more the chosen one tells. */
  details: ReactNode;
  /** What has become of it since the reader last looked. */
  state: FindingState;
  isChosen: boolean;
  isTabStop: boolean;
  onChoose: (group: string, finding: PlacedFinding) => void;
};

/**
 * One thing to look at: how much it matters, where it stands, and what to do. The chosen one tells more. Hundreds of
 * them stand in a list, so one is drawn again only when something about it has changed.
 */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { index, top, position, of, measure, group, finding, words, details, state, isChosen, isTabStop, onChoose } =
    props;
  const say = useSay();
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (isChosen) rowFocus.show(button.current);
  }, [isChosen]);

  return (
    <li
      ref={measure}
      data-index={index}
      data-item={finding.key}
      aria-posinset={position}
      aria-setsize={of}
      className={mergeClasses(styles.item, isChosen && styles.chosen)}
      style={{ top }}
    >
      <button
        ref={button}
        type="button"
        className={mergeClasses(styles.button, !isChosen && styles.inviting)}
        data-row={finding.key}
        tabIndex={isTabStop ? 0 : -1}
        aria-expanded={isChosen}
        onClick={() => onChoose(group, finding)}
      >
        <span className={styles.head}>
          <span className={styles.marks}>
            <SeverityMark severity={finding.severity} />
            {state !== "left" && (
              <span className={styles[state]}>{say(state === "new" ? strings.isNew : strings.isFixed)}</span>
            )}
          </span>
          <span className={styles.address}>{finding.address}</span>
        </span>
        <span className={styles.sentence}>{say(finding.text)}</span>
        <span className={styles.words}>{words}</span>
      </button>
      {details}
    </li>
  );
});

const tag = {
  ...typographyStyles.caption1Strong,
  padding: `0 ${tokens.spacingHorizontalXS}`,
  borderRadius: tokens.borderRadiusSmall,
  "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
} as const;

const useStyles = makeStyles({
  item: {
    position: "absolute",
    left: 0,
    right: 0,
    boxSizing: "border-box",
    // Room for the group's heading, which stays in sight.
    scrollMarginTop: "40px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  button: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 9px`,
    [lowPane]: { rowGap: 0, paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
    border: "none",
    textAlign: "start",
    font: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  inviting: { ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover } },
  chosen: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorSubtleBackgroundHover,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  marks: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  new: { ...tag, color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
  fixed: { ...tag, color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1 },
  address: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    textAlign: "end",
  },
  sentence: { overflowWrap: "anywhere" },
  words: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});
