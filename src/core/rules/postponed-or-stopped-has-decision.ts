import type { Meeting } from "../plan/plan";
import { statusKindOf } from "../status/activity-status";
import { textKey } from "../text";
import { forumNames } from "./known-names";
import { at, type Rule } from "./rule";

/** Adopted work is put off or ended by a decision, and whoever asks later has to find it. */
export const postponedOrStoppedHasDecision: Rule<"activities"> = {
  id: "postponed-or-stopped-has-decision",
  severity: "warning",
  scope: "row",
  tables: ["activities"],
  reads: { statuses: ["status", "type"], meetings: ["meeting"], activities: ["status", "decision"] },
  why: {
    sv: "Det som är antaget skjuts upp eller avbryts genom ett beslut.",
    en: "What has been adopted is put off or ended by a decision.",
  },
  *check(row, plan) {
    const kind = statusKindOf(row.status, plan);
    if ((kind !== "postponed" && kind !== "stopped") || namesDecision(row.decision, plan.meetings)) return;
    const end = {
      sv: "Skriv beslutets paragraf, diarienummer eller möte i fältet Beslut.",
      en: "Write the decision's section, reference number or meeting in the field Decision.",
    };
    yield {
      at: at(row, "decision"),
      text:
        kind === "postponed"
          ? {
              sv: `Aktiviteten är uppskjuten, men det framgår inte vem som har beslutat det. ${end.sv}`,
              en: `The activity has been put off, but it does not say by which decision. ${end.en}`,
            }
          : {
              sv: `Aktiviteten är avbruten, men det framgår inte vem som har beslutat det. ${end.sv}`,
              en: `The activity has been stopped, but it does not say by which decision. ${end.en}`,
            },
    };
  },
};

/** A section, a number of any kind (reference number, day) or one of the plan's meetings. */
function namesDecision(decision: string | null, meetings: readonly Meeting[]): boolean {
  if (decision === null) return false;
  const key = textKey(decision);
  return /[§\d]/u.test(key) || forumNames(meetings).some((forum) => key.includes(textKey(forum)));
}
