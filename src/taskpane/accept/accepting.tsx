import { acceptance } from "../../app/accept-finding";
import type { Day } from "../../core/plan/day";
import { onlyTable, registerToBe } from "../../core/register/set-up/register-to-be";
import type { Finding } from "../../core/rules/finding";
import type { Check, PlanReading } from "../plan-reading";
import type { PlanWriting } from "../use-plan-writes";
import { AcceptFinding } from "./accept-finding";
import { acceptStrings } from "./accept-strings";

type AcceptingProps = {
  finding: Finding;
  reading: PlanReading & { readonly check: Check };
  writing: PlanWriting;
  today: () => Day;
};

/** Accepts a finding for good: writes why, by whom and when, and makes the sheet for it where there is none. */
export function Accepting({ finding, reading, writing, today }: AcceptingProps) {
  const { plan, layout, check } = reading;
  return (
    <AcceptFinding
      finding={finding}
      plan={plan}
      rulebook={check.rulebook}
      hasTable={layout.has("exceptions")}
      by={writing.by}
      isBusy={writing.state.work !== null}
      onMakeTable={() =>
        void writing.ask(() => ({
          what: acceptStrings.makingTable,
          done: acceptStrings.madeTable,
          make: onlyTable(registerToBe(plan.language), "exceptions"),
        }))
      }
      onAccept={(reason, by) => {
        writing.rememberBy(by);
        void writing.ask((read, random) => ({
          what: acceptStrings.accepting,
          done: acceptStrings.accepted,
          ...acceptance(read, finding, { reason, by, day: today() }, plan.language, random),
        }));
      }}
    />
  );
}
