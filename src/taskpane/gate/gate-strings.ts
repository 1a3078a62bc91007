import type { Text } from "../../core/text";
import { amount } from "../../core/counted";
import { timeOfDay } from "../time-of-day";

/** The words of the check before submission. */
export const gateStrings = {
  beforeSubmission: { sv: "Inför inlämning", en: "Before submission" },
  back: { sv: "Till kontrollen", en: "Back to the check" },
  checkBefore: { sv: "Kontrollera inför inlämning", en: "Check before submission" },
  opening: { sv: "Öppnar …", en: "Opening…" },
  judging: { sv: "Läser tabellerna och prövar planen …", en: "Reading the tables and judging the plan…" },
  whatItDoes: {
    sv: "Planen prövas mot alla regler, också dem som väntar till inlämningen. Varje fel ska vara rättat eller godtaget med motivering. Varningar och råd hindrar inte.",
    en: "The plan is tried against every rule, those that wait for submission among them. Each error must be put right or accepted with a reason. Warnings and advice do not stop it.",
  },
  judgedAt: (time: string): Text => ({
    sv: `Kontrollerad ${timeOfDay(time).sv}`,
    en: `Checked ${timeOfDay(time).en}`,
  }),
  expired: (time: string): Text => ({
    sv: `Planen har ändrats sedan kontrollen ${timeOfDay(time).sv}. Kontrollera igen.`,
    en: `The plan has changed since the check ${timeOfDay(time).en}. Check again.`,
  }),
  wasJudged: (verdict: Text): Text => ({ sv: `Då: ${verdict.sv}`, en: `Then: ${verdict.en}` }),
  fingerprint: { sv: "Innehållets fingeravtryck", en: "Fingerprint of the content" },
  left: (count: number): Text => ({ sv: `Återstår (${amount(count).sv})`, en: `Remains (${amount(count).en})` }),
  onlyHere: (count: number): Text => ({
    sv: `Prövas bara inför inlämning (${amount(count).sv})`,
    en: `Tried only before submission (${amount(count).en})`,
  }),
  accepted: (count: number): Text => ({
    sv: `Godtaget med motivering (${amount(count).sv})`,
    en: `Accepted with a reason (${amount(count).en})`,
  }),
  lapsed: (count: number): Text => ({
    sv: `Undantag som inte längre gäller (${amount(count).sv})`,
    en: `Exceptions that no longer hold (${amount(count).en})`,
  }),
  turnedDown: (count: number): Text => ({
    sv: `Regler som är nedsatta eller avstängda (${amount(count).sv})`,
    en: `Rules that are turned down or off (${amount(count).en})`,
  }),
  more: (count: number): Text => ({
    sv: `Och ${amount(count).sv} till. Alla står under Kontroll.`,
    en: `And ${amount(count).en} more. All of them are under Check.`,
  }),
  reason: (reason: string): Text => ({ sv: `Motivering: ${reason}`, en: `Reason: ${reason}` }),
  noReason: { sv: "Ingen motivering är skriven.", en: "No reason is given." },
  makeReport: { sv: "Skapa kontrollrapport", en: "Create check report" },
  makingReport: { sv: "Kontrollerar och skapar rapporten …", en: "Checking and creating the report…" },
  whatReportIs: {
    sv: "Rapporten blir ett blad som kan skickas med planen. Finns det redan uppdateras det, och det du har skrivit under Anteckningar ligger kvar.",
    en: "The report is a sheet that can be sent along with the plan. If it is there already it is brought up to date, and what you have written under Notes stays.",
  },
  reportMade: (time: string): Text => ({
    sv: `Kontrollrapporten är klar. Se flikarna längst ned i arbetsboken. Uppdaterad ${timeOfDay(time).sv}.`,
    en: `The check report is ready. See the tabs at the bottom of the workbook. Updated ${timeOfDay(time).en}.`,
  }),
} as const;
