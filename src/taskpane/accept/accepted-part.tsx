import { withdrawal } from "../../app/accept-finding";
import type { Check, PlanReading } from "../plan-reading";
import type { Goal } from "../use-plan-tasks";
import type { PlanWriting } from "../use-plan-writes";
import { acceptStrings } from "./accept-strings";
import { AcceptedFindings } from "./accepted-findings";

type AcceptedPartProps = {
  reading: PlanReading & { readonly check: Check };
  writing: PlanWriting;
  onGo: (place: Goal) => void;
};

/** What has been accepted in the plan, if anything has, and how to take it back. */
export function AcceptedPart({ reading: { check }, writing, onGo }: AcceptedPartProps) {
  if (check.accepted.length === 0) return null;
  return (
    <AcceptedFindings
      accepted={check.accepted}
      isBusy={writing.state.work !== null}
      onGo={onGo}
      onWithdraw={(exception) =>
        void writing.ask((read, random) => ({
          what: acceptStrings.withdrawing,
          done: acceptStrings.withdrawn,
          cells: [withdrawal(read, exception, random)],
        }))
      }
    />
  );
}
