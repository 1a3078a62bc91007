import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Offer } from "../../app/fix-findings";
import type { Place, Plan } from "../../core/plan/plan";
import { columnTitle } from "../../core/register/layout";
import { useSay } from "../language";
import { strings } from "../strings";
import { fixStrings } from "./fix-strings";

type FixPreviewProps = {
  offer: Offer;
  plan: Plan;
  /** What a cell says now. */
  typedAt: (place: Place) => string;
};

/** What a fix will write: each cell as it is and as it will be. */
export function FixPreview({ offer: { finding, fix }, plan: { language }, typedAt }: FixPreviewProps) {
  const say = useSay();
  const styles = useStyles();

  return (
    <dl className={styles.cells}>
      {fix.cells.map(({ at, value }) => (
        <div key={`${at.table} ${at.row} ${at.column}`}>
          <dt className={styles.column}>{at.column !== null && columnTitle(at.table, at.column)[language]}</dt>
          <dd className={styles.cell}>
            <del className={styles.before}>{typedAt(at) || say(strings.blank)}</del>
            <span role="img" aria-label={say(fixStrings.becomes)}>
              {" → "}
            </span>
            <ins className={styles.after}>
              {at.column === "id" && finding.rule === "id-is-unique"
                ? say(fixStrings.ownId)
                : (value ?? say(strings.blank))}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  cells: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, margin: 0 },
  column: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  cell: { margin: 0, maxHeight: "6em", overflowY: "auto", overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground2 },
  after: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
});
