import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { LetterState } from "../../core/smart/six-letters";
import type { Text } from "../../core/text";
import { useSay } from "../language";
import { strings } from "../strings";
import { MarkedText } from "./marked-text";

type SmartaLettersProps = {
  letters: readonly LetterState[];
  sentence: string;
  /** The letter that is shown first. */
  first: LetterState["key"];
  /** What the finding has said already, and need not be said again. */
  said: Text;
};

/** The six letters of a goal; the chosen one underlines the words that decide it and says what they do or lack. */
export function SmartaLetters({ letters, sentence, first, said }: SmartaLettersProps) {
  const say = useSay();
  const styles = useStyles();
  const [chosen, choose] = useState(first);
  const shown = letters.find(({ key }) => key === chosen) ?? letters[0]!;

  return (
    <>
      <div role="group" aria-label="SMARTA" className={styles.row}>
        {letters.map(({ key, state, name }) => (
          <button
            key={key}
            type="button"
            className={mergeClasses(styles.letter, styles[state], key === shown.key && styles.chosen)}
            aria-pressed={key === shown.key}
            aria-label={say(strings.letterStates[state](name))}
            title={say(strings.letterStates[state](name))}
            onClick={() => choose(key)}
          >
            {key === "responsible" ? "A" : key}
          </button>
        ))}
      </div>
      <p className={styles.says}>
        <strong>{`${say(strings.letterStates[shown.state](shown.name))}.`}</strong>{" "}
        {shown.says.sv !== said.sv && say(shown.says)}
      </p>
      <p className={styles.sentence}>
        <MarkedText value={sentence} evidence={shown.evidence} />
      </p>
    </>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
  letter: {
    ...typographyStyles.caption1Strong,
    width: "28px",
    height: "28px",
    padding: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  met: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderTopColor: tokens.colorBrandBackground,
    borderRightColor: tokens.colorBrandBackground,
    borderBottomColor: tokens.colorBrandBackground,
    borderLeftColor: tokens.colorBrandBackground,
  },
  missed: {},
  open: {
    borderTopStyle: "dashed",
    borderRightStyle: "dashed",
    borderBottomStyle: "dashed",
    borderLeftStyle: "dashed",
    color: tokens.colorNeutralForeground2,
  },
  chosen: {
    boxShadow: `0 3px 0 -1px ${tokens.colorNeutralBackground1}, 0 5px 0 -1px ${tokens.colorCompoundBrandStroke}`,
  },
  says: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}` },
  sentence: { margin: 0, maxHeight: "9em", overflowY: "auto", overflowWrap: "anywhere" },
});
