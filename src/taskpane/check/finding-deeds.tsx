import type { PlacedFinding } from "../../app/check-plan";
import type { Offer } from "../../app/fix-findings";
import type { Day } from "../../core/plan/day";
import type { Place } from "../../core/plan/plan";
import { Accepting } from "../accept/accepting";
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
  const { plan, check } = reading;
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
      <Accepting finding={finding} reading={reading} writing={writing} today={today} />
    </>
  );
}
