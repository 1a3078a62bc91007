import { isWithin, meetingsIn } from "../plan/forums";
import { quoted } from "../text";
import { at, type Rule } from "./rule";

/** A report is given at a meeting; when none is held in that time, it is given nowhere. */
export const reportHasMeeting: Rule<"activities"> = {
  id: "report-has-meeting",
  severity: "warning",
  scope: "row",
  tables: ["activities"],
  reads: { meetings: ["meeting", "date", "period"], activities: ["reportBack"] },
  why: {
    sv: "Om inget möte hålls under tiden finns det ingenstans att rapportera.",
    en: "When no meeting is held in that time, there is nowhere to report.",
  },
  *check(row, { meetings }) {
    if (meetings.length === 0) return;
    for (const { period, forum } of row.reportBack?.obligations ?? []) {
      const held = forum === null ? [] : meetingsIn(forum, meetings).meetings;
      if (forum === null || held.length === 0 || held.some((meeting) => isWithin(meeting, period))) continue;
      yield {
        at: at(row, "reportBack"),
        text: {
          sv: `”${quoted(forum)}” har inget möte under tiden ”${quoted(period.typed)}”. Ändra tiden, eller lägg till mötet bland planens möten.`,
          en: `“${quoted(forum)}” has no meeting in the time “${quoted(period.typed)}”. Change the time, or add the meeting to the plan's meetings.`,
        },
      };
      return;
    }
  },
};
