import type { Answers } from "../../core/intake/proposal";
import { tracedRows } from "../../core/intake/to-register/traced-rows";
import type { ChangedValue } from "../../core/intake/to-register/what-is-new";
import { useMemo } from "react";
import { DifferingValues } from "./differing-values";
import { intakeStrings as words } from "./intake-strings";
import { LeftOut } from "./left-out";
import { ReadFacts } from "./read-facts";
import { RowList } from "./row-list";
import type { GoTo } from "./source-place";
import { SplitList } from "./split-list";
import type { Takes } from "./taken-values";
import { WhatComes } from "./what-comes";
import type { Adoption, ReadPlan } from "./use-adoption";

type CompareStepProps = {
  plan: ReadPlan;
  news: NonNullable<Adoption["news"]>;
  answers: Answers;
  takes: Takes;
  onTake: (change: ChangedValue, take: boolean) => void;
  onAnswer: (id: string, answer: string | null) => void;
  onGo: GoTo;
};

/** What is brought in, side by side with its source, before anything is written. */
export function CompareStep({ plan, news, answers, takes, onTake, onAnswer, onGo }: CompareStepProps) {
  const { source, proposal, contents } = plan;
  const { isFirst } = news;
  // What is in the register already is not brought in again.
  const rows = useMemo(() => {
    const coming = new Set<unknown>(news.rows.map(({ row }) => row));
    const written = [...(contents.goals ?? []), ...(contents.activities ?? [])];
    return tracedRows(proposal, contents).filter((_, at) => coming.has(written[at]));
  }, [proposal, contents, news]);
  const [goals, activities] = (["goals", "activities"] as const).map((table) =>
    rows.filter((row) => row.table === table),
  );

  return (
    <>
      <WhatComes rows={news.rows} isFirst={isFirst} />
      <DifferingValues changed={news.changed} takes={takes} onTake={onTake} />
      <SplitList splits={proposal.splits} answers={answers} onAnswer={onAnswer} />
      <RowList title={words.goals(goals!.length)} rows={goals!} source={source} onGo={onGo} />
      <RowList title={words.activities(activities!.length)} rows={activities!} source={source} onGo={onGo} />
      {isFirst && <ReadFacts facts={proposal.facts} source={source} onGo={onGo} />}
      <LeftOut leftOut={proposal.leftOut} source={source} onGo={onGo} />
    </>
  );
}
