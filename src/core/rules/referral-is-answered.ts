import { quoted } from "../text";
import { isMissing } from "./missing";
import { at, type Rule } from "./rule";

/** A view that was asked for and never came is either missing from the case or has not been entered. */
export const referralIsAnswered: Rule<"referrals"> = {
  id: "referral-is-answered",
  severity: "advice",
  scope: "row",
  tables: ["referrals"],
  reads: { referrals: ["body", "answerBy", "answered"], today: true },
  why: {
    sv: "Ett svar som inte är antecknat går inte att redovisa i beslutet.",
    en: "An answer that has not been entered cannot be accounted for in the decision.",
  },
  *check(row, { today }) {
    if (!row.answerBy || row.answerBy >= today || !isMissing(row, "answered")) return;
    const body = row.body === null ? null : quoted(row.body);
    yield {
      at: at(row, "answered"),
      text: body
        ? {
            sv: `Svar från ”${body}” skulle ha kommit senast ${row.answerBy}. Skriv när det kom, eller påminn om remissen.`,
            en: `An answer from “${body}” was due by ${row.answerBy}. Write when it came, or remind them of the referral.`,
          }
        : {
            sv: `Ett remissvar skulle ha kommit senast ${row.answerBy}. Skriv när det kom, eller påminn om remissen.`,
            en: `An answer was due by ${row.answerBy}. Write when it came, or remind whoever was asked.`,
          },
    };
  },
};
