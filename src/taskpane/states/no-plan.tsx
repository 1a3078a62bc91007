import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { tablesLookedFor } from "../plan/tables-looked-for";
import { useSay } from "../language";
import { strings } from "../strings";
import { Notice } from "./notice";

type NoPlanProps = {
  isLooking: boolean;
  /** Somebody has begun to set one up, and not finished. */
  isBegun: boolean;
  onLookAgain: () => void;
  onSetUp: () => void;
  onAdopt: () => void;
};

/** The workbook holds no plan: one may be set up here, and says what is looked for. */
export function NoPlan({ isLooking, isBegun, onLookAgain, onSetUp, onAdopt }: NoPlanProps) {
  const say = useSay();
  const styles = useStyles();
  const [hasAsked, setAsked] = useState(false);
  const words = isLooking ? strings.readingPlan : strings.stillNoPlan;

  function onClick() {
    setAsked(true);
    onLookAgain();
  }

  return (
    <div className={styles.page}>
      <Notice title={say(strings.noPlan)}>
        <p>{say(strings.setUpOffer)}</p>
        <Button appearance="primary" onClick={onSetUp}>
          {say(isBegun ? strings.goOnSettingUp : strings.setUp)}
        </Button>
        <p>{say(strings.adoptOffer)}</p>
        <Button data-adopt onClick={onAdopt}>
          {say(strings.adopt)}
        </Button>
        <p className={styles.looked}>{say(strings.tablesLookedFor)}</p>
        <ul className={styles.tables}>
          {tablesLookedFor.map(({ name, title }) => (
            <li key={name}>
              {say(title)} <code className={styles.name}>{name}</code>
            </li>
          ))}
        </ul>
        <div className={styles.action}>
          <Button disabledFocusable={isLooking} onClick={onClick}>
            {say(strings.lookAgain)}
          </Button>
          <span role="status">{hasAsked && say(words)}</span>
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
  looked: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
