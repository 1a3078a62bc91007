import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSay } from "../language";
import { lowPane } from "../low-pane";
import { strings } from "../strings";
import { severities } from "../../core/rules/rule";
import type { SeverityCounts } from "./severities";

type SeverityBarProps = {
  counts: SeverityCounts;
};

/** How the findings are shared among the severities, drawn, and in words for those who do not see it: the chips below say the same. */
export function SeverityBar({ counts }: SeverityBarProps) {
  const say = useSay();
  const styles = useStyles();
  const present = severities.filter((severity) => counts[severity] > 0);

  const words = present.map((severity) => say(strings.severityCounts[severity](counts[severity])));

  return (
    <div className={styles.bar} role="img" aria-label={words.join(", ")}>
      {present.map((severity) => (
        <span
          key={severity}
          className={mergeClasses(styles.part, styles[severity])}
          style={{ flexGrow: counts[severity] }}
        />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    columnGap: "2px",
    height: "6px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    [lowPane]: { height: "4px" },
  },
  part: { flexBasis: 0, minWidth: "4px", "@media (forced-colors: active)": { backgroundColor: "CanvasText" } },
  error: { backgroundColor: tokens.colorStatusDangerBackground3 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground3 },
  advice: { backgroundColor: tokens.colorBrandBackground },
});
