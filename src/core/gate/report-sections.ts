import { amount } from "../counted";
import { dayInWords } from "../plan/day";
import { locate, addressText } from "../register/layout";
import { placeWordsIn } from "../register/place-words";
import type { Finding } from "../rules/finding";
import { severities, type Severity } from "../rules/rule";
import type { PageCell, PageRow } from "../status/page";
import { empty, line, tableRow } from "../status/page-head";
import { quoted, type Text } from "../text";
import type { Lapsed } from "../rules/lapsed";
import type { TurnedDown } from "../rules/rule-choices";
import type { AcceptedFinding } from "../rules/settled";
import type { Report } from "./report";
import { severityWords, takenWords } from "./severity-words";

/** So many rows of each section are told; of the rest, how many there are. A sheet of thousands is not read by anyone. */
export const shownRows = 300;

/** What the check has found, section by section: what remains, what is worth a look, what was accepted and turned down. */
export function reportSections(report: Report): PageRow[] {
  const { findings, accepted, lapsed, turnedDown } = report.checked;
  const asRow = rowMaker(report);
  const sections: readonly (readonly [title: Text, rows: readonly (() => PageRow)[]])[] = [
    ...severities.map((severity): readonly [Text, (() => PageRow)[]] => {
      const those = findings.filter((finding) => finding.severity === severity);
      return [sectionTitles[severity], those.map((finding) => () => asRow.finding(finding))];
    }),
    [sectionTitles.accepted, accepted.map((finding) => () => asRow.accepted(finding))],
    [sectionTitles.lapsed, lapsed.map((exception) => () => asRow.lapsed(exception))],
    [sectionTitles.turnedDown, turnedDown.map((rule) => () => asRow.turnedDown(rule))],
  ];
  const { language } = report.plan;
  return sections.flatMap(([title, rows]) => {
    if (rows.length === 0) return [];
    const more = rows.length - shownRows;
    return [
      line(`${title[language]} (${amount(rows.length)[language]})`, "heading", 6),
      ...rows.slice(0, shownRows).map((row) => row()),
      ...(more > 0 ? [line(moreWords(more)[language], "text", 6)] : []),
      empty,
    ];
  });
}

const sectionTitles = {
  error: { sv: "Återstår innan planen kan lämnas in", en: "Remains before the plan can be submitted" },
  warning: { sv: "Varningar", en: "Warnings" },
  advice: { sv: "Råd", en: "Advice" },
  accepted: { sv: "Godtaget med motivering", en: "Accepted with a reason" },
  lapsed: { sv: "Undantag som inte längre gäller", en: "Exceptions that no longer hold" },
  turnedDown: { sv: "Regler som är nedsatta eller avstängda", en: "Rules that are turned down or off" },
} satisfies Record<string, Text>;

function moreWords(more: number): Text {
  const { sv, en } = amount(more);
  return {
    sv: `Och ${sv} till. Alla står i tillägget, under Kontroll.`,
    en: `And ${en} more. All of them are in the add-in, under Check.`,
  };
}

function rowMaker({ plan, layout, ruleSet }: Report) {
  const { language } = plan;
  const words = placeWordsIn(plan);
  const link = (at: Finding["at"]): PageCell | string => {
    const cell = locate(at, layout);
    return cell ? { value: addressText(cell), look: "link", linkToCell: cell } : "";
  };
  const mark = (severity: Severity): PageCell => ({
    value: severityWords[severity][language],
    look: `severity-${severity}`,
  });
  const reasonOf = ({ reason, by, date }: AcceptedFinding["acceptance"]) =>
    [reason, [by, date && dayInWords(date, language)].filter(Boolean).join(", ")].filter(Boolean).join(" – ");
  const row = (severity: Severity, { at, text, rule }: Finding, reason: string) =>
    tableRow([mark(severity), link(at), words(at), text[language], reason, rule]);

  return {
    finding: (finding: Finding) => row(finding.severity, finding, ""),
    accepted: (finding: AcceptedFinding) => row(finding.severity, finding, reasonOf(finding.acceptance)),
    lapsed: ({ at, rule, was, now, acceptance }: Lapsed) => {
      const since: Text = {
        sv: `Undantaget gjordes för ”${quoted(was)}”. Nu står det ”${quoted(now)}”.`,
        en: `The exception was made for “${quoted(was)}”. It now says “${quoted(now)}”.`,
      };
      return tableRow(["", link(at), words(at), since[language], reasonOf(acceptance), rule]);
    },
    turnedDown: ({ rule, from, to, reason, row: key }: TurnedDown) => {
      const place = link({ table: "rules", row: key, column: "severity" });
      return tableRow(["", place, ruleSet.whyOf(rule)?.[language], takenWords(from, to)[language], reason, rule]);
    },
  };
}
