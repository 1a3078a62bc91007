import type { PlacedFinding } from "../../app/check-plan";
import { acceptance } from "../../app/accept-finding";
import type { Offer } from "../../app/fix-findings";
import type { Day } from "../../core/plan/day";
import type { Place } from "../../core/plan/plan";
import { AcceptFinding } from "../accept/accept-finding";
import { acceptStrings } from "../accept/accept-strings";
import { FindingFixes } from "../fixes/finding-fixes";
import type { Check, PlanReading } from "../plan-reading";
import { Reassigning } from "../reassign/reassigning";
import type { PlanWriting } from "../use-plan-writes";

type FindingDeedsProps = {
  finding: PlacedFinding;
  reading: PlanReading & { readonly check: Check };
  writing: PlanWriting;
  typedAt: (place: Place) => string;
  today: () => Day;
  /** Grows each time somebody asks for suggestions by the keyboard. */
  asked: number;
  onFix: (offers: readonly Offer[]) => void;
};

/** What can be done about a finding: put it right, give it to another, or let it stand with a reason. */
export function FindingDeeds({ finding, reading, writing, typedAt, today, asked, onFix }: FindingDeedsProps) {
  const { plan, layout, check } = reading;
  const isBusy = writing.state.work !== null;
  const names = finding.at.column === "responsible" || finding.at.column === "takingPart";

  return (
    <>
      <FindingFixes
        finding={finding}
        findings={check.findings}
        plan={plan}
        typedAt={typedAt}
        isBusy={isBusy}
        asked={asked}
        onFix={onFix}
      />
      {names && finding.value && <Reassigning plan={plan} from={finding.value} writing={writing} />}
      <AcceptFinding
        finding={finding}
        plan={plan}
        rulebook={check.rulebook}
        hasTable={layout.has("exceptions")}
        by={writing.by}
        isBusy={isBusy}
        onAccept={(reason, by) => {
          writing.rememberBy(by);
          void writing.ask((read, random) => ({
            what: acceptStrings.accepting,
            done: acceptStrings.accepted,
            ...acceptance(read, finding, { reason, by, day: today() }, plan.language, random),
          }));
        }}
      />
    </>
  );
}
