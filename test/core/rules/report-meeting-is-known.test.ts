import { reportMeetingIsKnown } from "../../../src/core/rules/report-meeting-is-known";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(reportMeetingIsKnown, {
  accepts: {
    "a forum of the plan's": aPlan({
      meetings: [
        { meeting: "Samverkansrådet", date: "2026-11-30" },
        { meeting: "Styrgruppen", date: "2027-05-15" },
      ],
      activities: [anActivity({ reportBack: "Hösten 2026 i Samverkansrådet" })],
    }),
    "one in other letters and words": aPlan({
      meetings: [
        { meeting: "Samverkansrådet", date: "2026-11-30" },
        { meeting: "Styrgruppen", date: "2027-05-15" },
      ],
      activities: [anActivity({ reportBack: "Hösten 2026 vid samverkansrådets möte" })],
    }),
    "two in one go": aPlan({
      meetings: [
        { meeting: "Samverkansrådet", date: "2026-11-30" },
        { meeting: "Styrgruppen", date: "2027-05-15" },
      ],
      activities: [anActivity({ reportBack: "2027 i Samverkansrådet och Styrgruppen" })],
    }),
    "no forum": aPlan({
      meetings: [
        { meeting: "Samverkansrådet", date: "2026-11-30" },
        { meeting: "Styrgruppen", date: "2027-05-15" },
      ],
      activities: [anActivity({ reportBack: "Hösten 2026" })],
    }),
    "a plan without meetings": aPlan({ activities: [anActivity({ reportBack: "Hösten 2026 i Byrådet" })] }),
    "words that say no time, which is another rule's business": aPlan({
      meetings: [
        { meeting: "Samverkansrådet", date: "2026-11-30" },
        { meeting: "Styrgruppen", date: "2027-05-15" },
      ],
      activities: [anActivity({ reportBack: "vid behov i Byrådet" })],
    }),
  },
  reports: {
    "a misspelt forum, and what was meant": {
      plan: aPlan({
        meetings: [
          { meeting: "Samverkansrådet", date: "2026-11-30" },
          { meeting: "Styrgruppen", date: "2027-05-15" },
        ],
        activities: [anActivity({ reportBack: "Hösten 2026 i Samverkansråde" })],
      }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "reportBack" }],
      writes: [["Hösten 2026 i Samverkansrådet"]],
    },
    "a forum that no other is like": {
      plan: aPlan({
        meetings: [
          { meeting: "Samverkansrådet", date: "2026-11-30" },
          { meeting: "Styrgruppen", date: "2027-05-15" },
        ],
        activities: [anActivity({ reportBack: "Hösten 2026 i Byrådet" })],
      }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "reportBack" }],
      writes: [[]],
    },
    "one of two": {
      plan: aPlan({
        meetings: [
          { meeting: "Samverkansrådet", date: "2026-11-30" },
          { meeting: "Styrgruppen", date: "2027-05-15" },
        ],
        activities: [anActivity({ reportBack: "2027 i Styrgruppen och Byrådet" })],
      }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "reportBack" }],
    },
  },
});
