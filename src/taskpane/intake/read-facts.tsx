import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ProposedFact, Proposal } from "../../core/intake/proposal";
import type { Source } from "../../core/intake/source";
import { factNames } from "../../core/register/facts-table";
import { columnTitle } from "../../core/register/layout";
import type { Text } from "../../core/text";
import { useSay } from "../language";
import { intakeStrings as words } from "./intake-strings";
import { SourcePlace, type GoTo } from "./source-place";

type ReadFactsProps = {
  facts: Proposal["facts"];
  source: Source;
  onGo: GoTo;
};

/** What the source says about the plan itself. */
export function ReadFacts({ facts, source, onGo }: ReadFactsProps) {
  const say = useSay();
  const styles = useStyles();
  if (facts.size === 0) return null;

  return (
    <section>
      <h3 className={styles.title}>{say(words.facts)}</h3>
      <dl className={styles.facts}>
        {[...facts].map(([fact, { text, from }]) => (
          <div key={fact}>
            <dt>
              {say(nameOf(fact))} {from[0] && <SourcePlace source={source} spot={from[0]} onGo={onGo} />}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** By whom, when and in which paragraph a plan was adopted stands among its decisions. */
const decided: Partial<Record<ProposedFact, Text>> = {
  adoptedBy: columnTitle("decisions", "decidingBody"),
  adoptedOn: columnTitle("decisions", "date"),
  decision: columnTitle("decisions", "paragraph"),
};

function nameOf(fact: ProposedFact): Text {
  return decided[fact] ?? factNames[fact as keyof typeof factNames];
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
  facts: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    overflowWrap: "anywhere",
    "& dt": {
      ...typographyStyles.caption1,
      display: "flex",
      columnGap: tokens.spacingHorizontalXS,
      color: tokens.colorNeutralForeground2,
    },
    "& dd": { margin: 0 },
  },
});
