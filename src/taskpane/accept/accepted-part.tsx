import { withdrawal } from "../../app/accept-finding";
import type { Check, PlanReading } from "../plan-reading";
import type { Goal } from "../use-plan-tasks";
import type { PlanWriting } from "../use-plan-writes";
import { acceptStrings } from "./accept-strings";
import { AcceptedFindings } from "./accepted-findings";
import { LapsedExceptions } from "./lapsed-exceptions";

type AcceptedPartProps = {
  reading: PlanReading & { readonly check: Check };
  writing: PlanWriting;
  onGo: (place: Goal) => void;
};

/** What has been accepted in the plan, if anything has, how to take it back, and what no longer holds. */
export function AcceptedPart({ reading: { check, layout }, writing, onGo }: AcceptedPartProps) {
  const { accepted, lapsed, rulebook } = check;
  return (
    <>
      {accepted.length > 0 && (
        <AcceptedFindings
          accepted={accepted}
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
      )}
      {lapsed.length > 0 && <LapsedExceptions lapsed={lapsed} rulebook={rulebook} layout={layout} onGo={onGo} />}
    </>
  );
}
