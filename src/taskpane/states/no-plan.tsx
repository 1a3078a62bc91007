import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import { tablesLookedFor } from "../plan/tables-looked-for";
import { useSay } from "../language";
import { strings } from "../strings";
import { Notice } from "./notice";

type NoPlanProps = {
  isLooking: boolean;
  onLookAgain: () => void;
};

/** The workbook holds no plan: says what is looked for, and that setting one up comes later. */
export function NoPlan({ isLooking, onLookAgain }: NoPlanProps) {
  const say = useSay();
  const styles = useStyles();
  const later = useId();
  const [hasAsked, setAsked] = useState(false);
  const words = isLooking ? strings.readingPlan : strings.stillNoPlan;

  function onClick() {
    setAsked(true);
    onLookAgain();
  }

  return (
    <div className={styles.page}>
      <Notice title={say(strings.noPlan)}>
        <p>{say(strings.tablesLookedFor)}</p>
        <ul className={styles.tables}>
          {tablesLookedFor.map(({ name, title }) => (
            <li key={name}>
              {say(title)} <code className={styles.name}>{name}</code>
            </li>
          ))}
        </ul>
        <div className={styles.action}>
          <Button appearance="primary" disabledFocusable={isLooking} onClick={onClick}>
            {say(strings.lookAgain)}
          </Button>
          <span role="status">{hasAsked && say(words)}</span>
        </div>
        <div className={styles.later}>
          <Button disabledFocusable aria-describedby={later}>
            {say(strings.setUp)}
          </Button>
          <p id={later}>{say(strings.setUpLater)}</p>
        </div>
      </Notice>
    </div>
  );
}

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalM },
  tables: { paddingInlineStart: tokens.spacingHorizontalXL },
  name: { color: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyMonospace },
  action: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  later: {
    ...typographyStyles.caption1,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
});
