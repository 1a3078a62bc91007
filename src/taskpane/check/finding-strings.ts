import type { PlacedFinding } from "../../app/check-plan";
import type { Severity } from "../../core/rules/rule";
import type { Locale, Text } from "../../core/text";
import { amount, counted } from "../../core/counted";
import type { FindingState } from "./list-state";

/** The pane's words about findings and their list. They are read as part of `strings`. */
export const findingStrings = {
  severities: {
    error: { sv: "Fel", en: "Error" },
    warning: { sv: "Varning", en: "Warning" },
    advice: { sv: "Råd", en: "Advice" },
  } satisfies Record<Severity, Text>,
  severityChips: {
    error: (count) =>
      counted(count, { sv: [() => "Fel 1", (n) => `Fel ${n}`], en: [() => "Error 1", (n) => `Errors ${n}`] }),
    warning: (count) =>
      counted(count, {
        sv: [() => "Varning 1", (n) => `Varningar ${n}`],
        en: [() => "Warning 1", (n) => `Warnings ${n}`],
      }),
    advice: (count) =>
      counted(count, { sv: [() => "Råd 1", (n) => `Råd ${n}`], en: [() => "Advice 1", (n) => `Advice ${n}`] }),
  } satisfies Record<Severity, (count: number) => Text>,
  severityCounts: {
    error: (count) =>
      counted(count, { sv: [() => "1 fel", (n) => `${n} fel`], en: [() => "1 error", (n) => `${n} errors`] }),
    warning: (count) =>
      counted(count, {
        sv: [() => "1 varning", (n) => `${n} varningar`],
        en: [() => "1 warning", (n) => `${n} warnings`],
      }),
    advice: (count) =>
      counted(count, {
        sv: [() => "1 råd", (n) => `${n} råd`],
        en: [() => "1 piece of advice", (n) => `${n} pieces of advice`],
      }),
  } satisfies Record<Severity, (count: number) => Text>,
  filter: { sv: "Visa bara", en: "Show only" },
  findings: { sv: "Att titta på", en: "To look at" },
  wholePlan: { sv: "Planen som helhet", en: "The plan as a whole" },
  groupHeading: (title: Text, findings: number): Text => {
    const count = counted(findings, {
      sv: [() => "1 sak", (n) => `${n} saker`],
      en: [() => "1 thing", (n) => `${n} things`],
    });
    return { sv: `${title.sv}, ${count.sv}`, en: `${title.en}, ${count.en}` };
  },
  listKeys: {
    sv: "Pil upp och ned flyttar. Vänster och höger pil fäller ihop och öppnar grupper. Enter visar cellen. J går till nästa och K till föregående. F öppnar förslagen, och Esc leder tillbaka.",
    en: "Up and down arrows move. Left and right arrows close and open groups. Enter shows the cell. J goes to the next and K to the previous. F opens the suggestions, and Esc leads back.",
  },
  listKeysShort: {
    sv: "Flytta ↑ ↓   Fäll ← →   Bläddra J K   Förslag F",
    en: "Move ↑ ↓   Fold ← →   Step J K   Fix F",
  },
  showMore: (more: number, left: number): Text => ({
    sv: `Visa ${amount(more).sv} till av ${amount(left).sv}`,
    en: `Show ${amount(more).en} more of ${amount(left).en}`,
  }),
  column: (heading: string): Text => ({ sv: `Kolumnen ”${heading}”`, en: `The column “${heading}”` }),
  cellSays: { sv: "I cellen står", en: "The cell says" },
  letterStates: {
    met: (name: Text): Text => ({ sv: `${name.sv}: framgår`, en: `${name.en}: said` }),
    missed: (name: Text): Text => ({ sv: `${name.sv}: framgår inte`, en: `${name.en}: not said` }),
    open: (name: Text): Text => ({ sv: `${name.sv}: avgörs av er`, en: `${name.en}: for you to say` }),
  },
  aboutRule: { sv: "Om regeln", en: "About the rule" },
  why: { sv: "Varför det spelar roll", en: "Why it matters" },
  good: { sv: "Så här är det bra", en: "This is good" },
  bad: { sv: "Så här går det inte", en: "This will not do" },
  nobodyResponsible: { sv: "Ingen ansvarig", en: "Nobody responsible" },
  moreTools: { sv: "Sök och ordna", en: "Search and order" },
  groupBy: { sv: "Ordna efter", en: "Order by" },
  groupings: {
    area: { sv: "Område", en: "Area" },
    rule: { sv: "Regel", en: "Rule" },
    responsible: { sv: "Ansvarig", en: "Responsible" },
  },
  search: { sv: "Sök", en: "Search" },
  nothingFound: {
    sv: "Inget stämmer med det du har valt. Ändra sökningen eller valen ovanför.",
    en: "Nothing matches what you have chosen. Change the search or the choices above.",
  },
  sinceLooked: { sv: "Sedan du tittade", en: "Since you looked" },
  stateChips: {
    new: (count) => counted(count, { sv: [() => "Nya 1", (n) => `Nya ${n}`], en: [() => "New 1", (n) => `New ${n}`] }),
    left: (count) =>
      counted(count, { sv: [() => "Kvar 1", (n) => `Kvar ${n}`], en: [() => "Left 1", (n) => `Left ${n}`] }),
    fixed: (count) =>
      counted(count, {
        sv: [() => "Åtgärdade 1", (n) => `Åtgärdade ${n}`],
        en: [() => "Put right 1", (n) => `Put right ${n}`],
      }),
  } satisfies Record<FindingState, (count: number) => Text>,
  steps: { sv: "Bläddra", en: "Step through" },
  previous: { sv: "Föregående", en: "Previous" },
  next: { sv: "Nästa", en: "Next" },
  stepOf: (step: number, count: number): Text => ({
    sv: `${amount(step).sv} av ${amount(count).sv}`,
    en: `${amount(step).en} of ${amount(count).en}`,
  }),

  stepSaid: (step: number, count: number, { severity, address, text }: ReadOut): Text => {
    const say = (locale: Locale) =>
      `${[findingStrings.severities[severity][locale], address.replace("!", " ")].filter(Boolean).join(", ")}. ${text[locale]}`;
    const place = findingStrings.stepOf(step, count);
    return { sv: `${place.sv}: ${say("sv")}`, en: `${place.en}: ${say("en")}` };
  },
  shownOf: (shown: number, all: number): Text => ({
    sv: `Visar ${amount(shown).sv} av ${amount(all).sv}.`,
    en: `Showing ${amount(shown).en} of ${amount(all).en}.`,
  }),
} as const;

/** What is read out of a finding. */
type ReadOut = Pick<PlacedFinding, "severity" | "address" | "text">;
