import { reportHasMeeting } from "../../../src/core/rules/report-has-meeting";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(reportHasMeeting, {
  accepts: {
    "a meeting within the time": aPlan({
      meetings: [
        { meeting: "Samverkansrådet", date: "2026-11-30" },
        { meeting: "Styrgruppen", date: "2027-05-15" },
      ],
      activities: [anActivity({ reportBack: "Hösten 2026 i Samverkansrådet" })],
    }),
    "a meeting on the last day of the time": aPlan({
      meetings: [
        { meeting: "Samverkansrådet", date: "2026-11-30" },
        { meeting: "Styrgruppen", date: "2027-05-15" },
      ],
      activities: [anActivity({ reportBack: "2026-11-30 i Samverkansrådet" })],
    }),
    "a meeting of which only the period is known": aPlan({
      meetings: [{ meeting: "Rådet", period: "HT 2026" }],
      activities: [anActivity({ reportBack: "Hösten 2026 i Rådet" })],
    }),
    "a meeting of which no time is known": aPlan({
      meetings: [{ meeting: "Rådet" }],
      activities: [anActivity({ reportBack: "Hösten 2026 i Rådet" })],
    }),
    "a forum that nobody knows, which is another rule's business": aPlan({
      meetings: [
        { meeting: "Samverkansrådet", date: "2026-11-30" },
        { meeting: "Styrgruppen", date: "2027-05-15" },
      ],
      activities: [anActivity({ reportBack: "Hösten 2026 i Byrådet" })],
    }),
    "no forum": aPlan({
      meetings: [
        { meeting: "Samverkansrådet", date: "2026-11-30" },
        { meeting: "Styrgruppen", date: "2027-05-15" },
      ],
      activities: [anActivity({ reportBack: "2029" })],
    }),
    "a plan without meetings": aPlan({ activities: [anActivity({ reportBack: "Hösten 2026 i Byrådet" })] }),
  },
  reports: {
    "a time in which the forum does not meet": {
      plan: aPlan({
        meetings: [
          { meeting: "Samverkansrådet", date: "2026-11-30" },
          { meeting: "Styrgruppen", date: "2027-05-15" },
        ],
        activities: [anActivity({ reportBack: "Våren 2027 i Samverkansrådet" })],
      }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "reportBack" }],
    },
    "the day before the meeting": {
      plan: aPlan({
        meetings: [
          { meeting: "Samverkansrådet", date: "2026-11-30" },
          { meeting: "Styrgruppen", date: "2027-05-15" },
        ],
        activities: [anActivity({ reportBack: "2026-11-29 i Samverkansrådet" })],
      }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "reportBack" }],
    },
    "one time of two": {
      plan: aPlan({
        meetings: [
          { meeting: "Samverkansrådet", date: "2026-11-30" },
          { meeting: "Styrgruppen", date: "2027-05-15" },
        ],
        activities: [anActivity({ reportBack: "Hösten 2026 och hösten 2027 i Samverkansrådet" })],
      }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "reportBack" }],
    },
  },
});
