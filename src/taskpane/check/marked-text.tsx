import { makeStyles, tokens } from "@fluentui/react-components";
import type { Evidence } from "../../core/rules/rule";
import { markedParts } from "./marked-parts";

type MarkedTextProps = {
  value: string;
  evidence: readonly Evidence[];
};

/** A cell's words, with some of them underlined. */
export function MarkedText({ value, evidence }: MarkedTextProps) {
  const styles = useStyles();
  return markedParts({ value, evidence }).map(({ start, words, isMarked }) =>
    isMarked ? (
      <mark key={start} className={styles.mark}>
        {words}
      </mark>
    ) : (
      <span key={start}>{words}</span>
    ),
  );
}

const useStyles = makeStyles({
  mark: {
    color: "inherit",
    backgroundColor: "transparent",
    textDecorationLine: "underline",
    textDecorationThickness: tokens.strokeWidthThick,
    textDecorationColor: tokens.colorStatusWarningBorderActive,
  },
});
