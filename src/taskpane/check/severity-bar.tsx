import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useSay } from "../language";
import { strings } from "../strings";
import { severities, type SeverityCounts } from "./severities";

type SeverityBarProps = {
  counts: SeverityCounts;
};

/** How the findings are shared among the severities, drawn and in words. */
export function SeverityBar({ counts }: SeverityBarProps) {
  const say = useSay();
  const styles = useStyles();
  const present = severities.filter((severity) => counts[severity] > 0);

  return (
    <div className={styles.summary}>
      <div className={styles.bar} aria-hidden>
        {present.map((severity) => (
          <span
            key={severity}
            className={mergeClasses(styles.part, styles[severity])}
            style={{ flexGrow: counts[severity] }}
          />
        ))}
      </div>
      <ul className={styles.words}>
        {present.map((severity) => (
          <li key={severity}>{say(strings.severityCounts[severity](counts[severity]))}</li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  bar: {
    display: "flex",
    columnGap: "2px",
    height: "6px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  part: { flexBasis: 0, minWidth: "4px", "@media (forced-colors: active)": { backgroundColor: "CanvasText" } },
  error: { backgroundColor: tokens.colorStatusDangerBackground3 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground3 },
  advice: { backgroundColor: tokens.colorBrandBackground },
  words: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});
