import { lazy, Suspense, useState, type ComponentProps } from "react";
import type { PlanView } from "../../core/plan/plan-view";

const ExampleRows = lazy(() =>
  import(/* webpackChunkName: "set-up" */ "./example-rows").then(({ ExampleRows }) => ({ default: ExampleRows })),
);

/** Worked examples that may be left in a plan. What knows them is loaded where a row looks like one. */
export function ExamplesLeft(props: ComponentProps<typeof ExampleRows>) {
  const [hasHad, setHad] = useState(false);
  const mayHave = looksLikeExamples(props.plan);
  if (mayHave && !hasHad) setHad(true);
  if (!hasHad) return null;
  return (
    <Suspense>
      <ExampleRows {...props} />
    </Suspense>
  );
}

function looksLikeExamples({ parties, areas, goals, activities, meetings }: PlanView): boolean {
  return [parties, areas, goals, activities, meetings].some((rows: readonly { readonly typed: object }[]) =>
    rows.some(({ typed }) => Object.values(typed).some((words: string) => /^(?:Exempel|Example)\b/.test(words))),
  );
}
