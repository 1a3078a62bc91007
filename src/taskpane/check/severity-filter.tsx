import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/rules/rule";
import { useSay } from "../language";
import { strings } from "../strings";
import { severities } from "../../core/rules/rule";
import type { SeverityCounts } from "./severities";

type SeverityFilterProps = {
  counts: SeverityCounts;
  /** Severities that are picked; none shows all of them. */
  picked: ReadonlySet<Severity>;
  onPick: (severity: Severity) => void;
};

/** Chips that keep the list to the severities that are picked. */
export function SeverityFilter({ counts, picked, onPick }: SeverityFilterProps) {
  const say = useSay();
  const styles = useStyles();

  return (
    <div className={styles.chips} role="group" aria-label={say(strings.filter)}>
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          shape="circular"
          checked={picked.has(severity) && counts[severity] > 0}
          disabled={counts[severity] === 0}
          onClick={() => onPick(severity)}
        >
          {say(strings.severityChips[severity](counts[severity]))}
        </ToggleButton>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, "& button": { minWidth: "auto" } },
});
