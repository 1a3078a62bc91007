import { makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import type { News } from "../../core/intake/to-register/what-is-new";
import type { RowTable } from "../../core/plan/plan";
import { tableTitle } from "../../core/register/layout";
import { amount } from "../../core/counted";
import { useSay } from "../language";
import { setUpStrings } from "../set-up/set-up-strings";
import { intakeStrings as words } from "./intake-strings";

type WhatComesProps = {
  rows: News["rows"];
  /** There is no register yet. */
  isFirst: boolean;
};

/** How many rows come into each table. The usual statuses of a new register are no news. */
export function WhatComes({ rows, isFirst }: WhatComesProps) {
  const say = useSay();
  const styles = useStyles();
  const counts = new Map<RowTable, number>();
  for (const { table, row } of rows)
    if (table !== "statuses" || row["type"] === null) counts.set(table, (counts.get(table) ?? 0) + 1);
  const order = [...counts].toSorted(([a], [b]) => Number(isMain(b)) - Number(isMain(a)));

  return (
    <div className={styles.sum}>
      <p>{say(counts.size === 0 ? words.nothingNew : isFirst ? words.comesFirst : words.comesNew)}</p>
      {counts.size > 0 && (
        <ul>
          {order.map(([table, count]) => (
            <li key={table}>
              {say(tableTitle(table))}: {say(amount(count))}
            </li>
          ))}
        </ul>
      )}
      {isFirst && (
        <>
          <p className={styles.hint}>{say(words.makesSheets)}</p>
          <MessageBar layout="multiline">
            <MessageBarBody>{say(setUpStrings.shared)}</MessageBarBody>
          </MessageBar>
        </>
      )}
    </div>
  );
}

function isMain(table: RowTable): boolean {
  return table === "goals" || table === "activities";
}

const useStyles = makeStyles({
  sum: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    "& p": { margin: 0 },
    "& ul": { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
