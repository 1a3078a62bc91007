import { referralIsAnswered } from "../../../src/core/rules/referral-is-answered";
import { aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(referralIsAnswered, {
  accepts: {
    "an answer": aPlan({ referrals: [{ body: "Kulturnämnden", answerBy: "2026-03-01", answered: "2026-02-27" }] }),
    "the last day for answers": aPlan({ referrals: [{ body: "Kulturnämnden", answerBy: "2026-03-02" }] }),
    "an answer on a day that cannot be read, which is another rule's business": aPlan({
      referrals: [{ body: "Kulturnämnden", answerBy: "2026-03-01", answered: "ja" }],
    }),
    "no last day": aPlan({ referrals: [{ body: "Kulturnämnden", sent: "2026-01-01" }] }),
  },
  reports: {
    "the day after the last": {
      plan: aPlan({ referrals: [{ body: "Kulturnämnden", answerBy: "2026-03-01" }] }),
      today: "2026-03-02",
      says: /från ”Kulturnämnden”/,
      at: [{ table: "referrals", row: "#1", column: "answered" }],
    },
    "a body without a name": {
      plan: aPlan({ referrals: [{ answerBy: "2026-03-01" }] }),
      says: /^Ett remissvar/,
      at: [{ table: "referrals", row: "#1", column: "answered" }],
    },
  },
});
