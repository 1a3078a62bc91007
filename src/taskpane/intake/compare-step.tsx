import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Answers } from "../../core/intake/proposal";
import { tracedRows } from "../../core/intake/to-register/traced-rows";
import { useMemo } from "react";
import { useSay } from "../language";
import { DifferingValues } from "./differing-values";
import { intakeStrings as words } from "./intake-strings";
import { LeftOut } from "./left-out";
import { ReadFacts } from "./read-facts";
import { RowList } from "./row-list";
import type { GoTo } from "./source-place";
import { SplitList } from "./split-list";
import type { Adoption, ReadPlan } from "./use-adoption";

type CompareStepProps = {
  plan: ReadPlan;
  news: NonNullable<Adoption["news"]>;
  answers: Answers;
  onAnswer: (id: string, answer: string | null) => void;
  onGo: GoTo;
};

/** What is brought in, side by side with its source, before anything is written. */
export function CompareStep({ plan, news, answers, onAnswer, onGo }: CompareStepProps) {
  const say = useSay();
  const styles = useStyles();
  const { source, proposal, contents } = plan;
  const { isFirst } = news;
  const rows = useMemo(() => tracedRows(proposal, contents), [proposal, contents]);
  const [goals, activities] = (["goals", "activities"] as const).map((table) =>
    rows.filter((row) => row.table === table),
  );

  return (
    <>
      <div className={styles.sum}>
        <p>
          {say(
            isFirst
              ? words.allNew(news.rows.length)
              : news.rows.length > 0
                ? words.onlyNew(news.rows.length)
                : words.nothingNew,
          )}
        </p>
        {isFirst && <p className={styles.hint}>{say(words.makesSheets)}</p>}
      </div>
      <DifferingValues changed={news.changed} />
      <SplitList splits={proposal.splits} answers={answers} onAnswer={onAnswer} />
      <RowList title={words.goals(goals!.length)} rows={goals!} source={source} onGo={onGo} />
      <RowList title={words.activities(activities!.length)} rows={activities!} source={source} onGo={onGo} />
      <ReadFacts facts={proposal.facts} source={source} onGo={onGo} />
      <LeftOut leftOut={proposal.leftOut} source={source} onGo={onGo} />
    </>
  );
}

const useStyles = makeStyles({
  sum: { "& p": { margin: 0 } },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
