import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { SeenChange } from "../../app/live-check";
import { addressText, columnTitle, locate } from "../../core/register/layout";
import { useSay } from "../language";
import type { PlanReading } from "../plan-reading";
import { strings } from "../strings";
import type { Goal } from "../use-plan-tasks";
import { wordsOfRow } from "./row-words";

type ChangedRowProps = {
  change: SeenChange;
  reading: PlanReading;
  onGo: (place: Goal) => void;
};

/** One row that has changed: what it is about, whose hand it was, and each cell before and after. */
export function ChangedRow({ change, reading: { plan, layout }, onGo }: ChangedRowProps) {
  const say = useSay();
  const styles = useStyles();
  const { kind, table, row, cells, typed, by } = change;
  const at = { table, row, column: kind === "edited" ? (cells[0]?.column ?? null) : null };
  const cell = row === null ? undefined : locate(at, layout);
  const address = cell ? addressText(cell) : "";
  const hands = by.size > 1 ? "both" : [...by][0];
  const content = (
    <>
      <span className={styles.head}>
        <span>
          {[say(strings.changeKinds[kind]), hands && say(strings.changedBy[hands])].filter(Boolean).join(" · ")}
        </span>
        <span>{address}</span>
      </span>
      <span className={styles.words}>{wordsOfRow(table, typed, plan.language)}</span>
    </>
  );

  return (
    <li className={styles.item}>
      {address ? (
        <button type="button" className={styles.button} onClick={() => onGo({ at, address })}>
          {content}
        </button>
      ) : (
        <div className={styles.plain}>{content}</div>
      )}
      {kind === "edited" && (
        <dl className={styles.cells}>
          {cells.map(({ column, before, after }) => (
            <div key={column}>
              <dt className={styles.column}>{columnTitle(table, column)[plan.language]}</dt>
              <dd className={styles.cell}>
                <del className={styles.before}>{before || say(strings.blank)}</del>
                {" → "}
                <ins className={styles.after}>{after || say(strings.blank)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

const row = {
  display: "flex",
  flexDirection: "column",
  width: "100%",
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  textAlign: "start",
} as const;

const useStyles = makeStyles({
  item: { ":not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` } },
  button: {
    ...row,
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
  plain: row,
  head: {
    ...typographyStyles.caption1,
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  words: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  cells: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  column: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  cell: {
    ...typographyStyles.caption1,
    margin: 0,
    maxHeight: "6em",
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
  before: { color: tokens.colorNeutralForeground2 },
  after: { textDecorationLine: "none" },
});
