import { meetingsIn } from "../plan/forums";
import { quoted } from "../text";
import { writeNearest } from "./fix";
import { forumNames } from "./known-names";
import { nearest } from "./nearest";
import { at, type Rule } from "./rule";

/** A report to a meeting that the plan does not have reaches nobody. */
export const reportMeetingIsKnown: Rule<"activities"> = {
  id: "report-meeting-is-known",
  severity: "warning",
  scope: "row",
  tables: ["activities"],
  reads: { meetings: ["meeting"], activities: ["reportBack"] },
  why: {
    sv: "En rapport till ett möte som inte finns i planen når ingen.",
    en: "A report to a meeting that the plan does not have reaches nobody.",
  },
  *check(row, { meetings }) {
    // Without meetings of its own, a plan has nothing to hold names against.
    if (row.reportBack === null || meetings.length === 0) return;
    const forums = new Set(row.reportBack.obligations.flatMap(({ forum }) => forum ?? []));
    const [unknown] = [...forums].flatMap((forum) => meetingsIn(forum, meetings).unknown);
    if (unknown === undefined) return;
    const { typed } = row.reportBack;
    const meant = nearest(unknown, forumNames(meetings));
    const shown = quoted(unknown);
    yield {
      at: at(row, "reportBack"),
      text: meant
        ? {
            sv: `”${shown}” finns inte bland planens möten. Menas ”${quoted(meant)}”?`,
            en: `“${shown}” is not one of the plan's meetings. Is “${quoted(meant)}” meant?`,
          }
        : {
            sv: `”${shown}” finns inte bland planens möten. Skriv ett av dem, eller lägg till mötet.`,
            en: `“${shown}” is not one of the plan's meetings. Write one of them, or add the meeting.`,
          },
      fixes: meant
        ? [
            writeNearest(
              at(row, "reportBack"),
              unknown,
              meant,
              typed.replace(unknown, () => meant),
            ),
          ]
        : [],
    };
  },
};
