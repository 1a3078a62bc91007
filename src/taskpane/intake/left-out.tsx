import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Proposal } from "../../core/intake/proposal";
import type { Source } from "../../core/intake/source";
import { quoted } from "../../core/text";
import { useSay } from "../language";
import { intakeStrings as words } from "./intake-strings";
import { SourcePlace, type GoTo } from "./source-place";

type LeftOutProps = {
  leftOut: Proposal["leftOut"];
  source: Source;
  onGo: GoTo;
};

/** What stands in the source and in no row: it is told, so that nothing is lost unseen. */
export function LeftOut({ leftOut, source, onGo }: LeftOutProps) {
  const say = useSay();
  const styles = useStyles();
  if (leftOut.length === 0) return null;

  return (
    <details>
      <summary className={styles.title}>{say(words.leftOut(leftOut.length))}</summary>
      <p className={styles.hint}>{say(words.leftOutMeans)}</p>
      <ul className={styles.list}>
        {leftOut.map(({ text, from: [spot] }, at) => (
          <li key={at}>
            {spot && <SourcePlace source={source} spot={spot} onGo={onGo} />}
            {quoted(text, 300)}
          </li>
        ))}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, cursor: "pointer" },
  hint: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
});
