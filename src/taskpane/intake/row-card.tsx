import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Source } from "../../core/intake/source";
import type { TracedRow } from "../../core/intake/to-register/traced-rows";
import { columnTitle } from "../../core/register/layout";
import { useSay } from "../language";
import { intakeStrings as words } from "./intake-strings";
import { SourcePlace, type GoTo } from "./source-place";

type RowCardProps = {
  row: TracedRow;
  source: Source;
  onGo: GoTo;
};

/** A goal or activity: opened, each value as it will be written stands beside what the source says. */
export function RowCard({ row, source, onGo }: RowCardProps) {
  const say = useSay();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);

  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.title}>{row.title}</summary>
        {isOpen && (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{say(words.inSource)}</th>
                <th scope="col">{say(words.inRegister)}</th>
              </tr>
            </thead>
            <tbody>
              {[{ column: columnOf[row.table], written: row.title, from: row.from }, ...row.values].map(
                ({ column, written, from }) => (
                  <tr key={column}>
                    <td>
                      {from.map((spot) => (
                        <SourcePlace
                          key={`${spot.row} ${spot.column}`}
                          source={source}
                          spot={spot}
                          withWords
                          onGo={onGo}
                        />
                      ))}
                    </td>
                    <td>
                      <span className={styles.column}>{say(columnTitle(row.table, column))}</span>
                      {written}
                    </td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        )}
      </details>
    </li>
  );
}

/** The column that says what a row is about. */
const columnOf: Readonly<Record<TracedRow["table"], string>> = { goals: "goal", activities: "activity" };

const useStyles = makeStyles({
  title: { cursor: "pointer", overflowWrap: "anywhere" },
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    "& th": { ...typographyStyles.caption1Strong, textAlign: "start", color: tokens.colorNeutralForeground2 },
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      verticalAlign: "top",
      overflowWrap: "anywhere",
      whiteSpace: "pre-line",
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  column: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});
