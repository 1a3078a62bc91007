import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Place } from "../../core/plan/plan";
import { addressText, locate, type Layout } from "../../core/register/layout";
import type { Text } from "../../core/text";
import { useSay } from "../language";
import type { Goal } from "../use-plan-tasks";
import { gateStrings } from "./gate-strings";

/** One thing that a verdict tells, and where it stands. */
export type Point = {
  readonly key: string;
  readonly at: Place;
  readonly text: Text;
  readonly kind?: Text;
  readonly more?: Text;
  /** What can be done about it. */
  readonly deeds?: ReactNode;
};

type PointListProps = {
  points: readonly Point[];
  layout: Layout;
  onGo: (place: Goal) => void;
};

/** So many points are told one by one; the list under Kontroll has them all. */
const shownPoints = 100;

/** Points with a way to their cells. */
export function PointList({ points, layout, onGo }: PointListProps) {
  const say = useSay();
  const styles = useStyles();
  const more = points.length - shownPoints;

  return (
    <>
      <ul className={styles.list}>
        {points.slice(0, shownPoints).map(({ key, at, text, kind, more: added, deeds }) => {
          const cell = locate(at, layout);
          const address = cell ? addressText(cell) : "";
          const content = (
            <>
              <span className={styles.head}>{[kind && say(kind), address].filter(Boolean).join(" · ")}</span>
              <span>{say(text)}</span>
              {added && <span className={styles.added}>{say(added)}</span>}
            </>
          );
          return (
            <li key={key} className={styles.item}>
              {address ? (
                <button type="button" className={styles.button} onClick={() => onGo({ at, address })}>
                  {content}
                </button>
              ) : (
                <div className={styles.plain}>{content}</div>
              )}
              {deeds && <div className={styles.deeds}>{deeds}</div>}
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className={styles.more}>{say(gateStrings.more(more))}</p>}
    </>
  );
}

const point = {
  display: "flex",
  flexDirection: "column",
  width: "100%",
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  textAlign: "start",
  overflowWrap: "anywhere",
} as const;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: { ":not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` } },
  plain: point,
  button: {
    ...point,
    border: "none",
    font: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  deeds: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}` },
  head: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  added: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  more: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0` },
});
