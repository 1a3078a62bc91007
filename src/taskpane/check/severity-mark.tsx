import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Lightbulb16Filled } from "@fluentui/react-icons/svg/lightbulb";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/rules/rule";
import { useSay } from "../language";
import { strings } from "../strings";

type SeverityMarkProps = {
  severity: Severity;
};

/** How much a finding matters, by shape and word: the colour only helps. */
export function SeverityMark({ severity }: SeverityMarkProps) {
  const say = useSay();
  const styles = useStyles();
  const Icon = icons[severity];

  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon aria-hidden className={styles.icon} />
      {say(strings.severities[severity])}
    </span>
  );
}

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, advice: Lightbulb16Filled } as const;

const useStyles = makeStyles({
  mark: {
    ...typographyStyles.caption1Strong,
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  advice: { color: tokens.colorBrandForeground2 },
});
