import type { Report } from "../core/gate/report";
import { countWords, verdictWords } from "../core/gate/verdict-words";
import { addressText, locate } from "../core/register/layout";
import type { Finding } from "../core/rules/finding";
import type { Locale } from "../core/text";
import { findingLines, plainFindings, type Outcome } from "./check";

/** Says whether a plan may be submitted, and what remains: exit code 0 when it may, 1 when it may not. */
export function tellVerdict(report: Report, locale: Locale, json: boolean): Outcome {
  return {
    output: json ? asJson(report, locale) : asLines(report, locale),
    exitCode: report.verdict.passes ? 0 : 1,
  };
}

function asLines({ checked, layout, verdict }: Report, locale: Locale): string {
  const left = checked.findings.filter(({ severity }) => severity === "error").map(placedIn(layout));
  return [
    ...findingLines(left, locale),
    verdictWords(verdict)[locale],
    countWords(verdict)[locale],
    verdict.fingerprint,
  ]
    .filter(Boolean)
    .join("\n");
}

function asJson({ checked, layout, verdict, ruleSet }: Report, locale: Locale): string {
  const { findings, accepted, lapsed, turnedDown } = checked;
  const placed = placedIn(layout);
  const answer = {
    ...verdict,
    words: verdictWords(verdict)[locale],
    rules: { count: ruleSet.count, version: ruleSet.version },
    findings: plainFindings(findings.map(placed), locale),
    accepted: plainFindings(accepted.map(placed), locale).map((each, at) => ({ ...each, ...accepted[at]!.acceptance })),
    lapsed,
    turnedDown,
  };
  return JSON.stringify(answer, null, 2);
}

function placedIn(layout: Report["layout"]) {
  return (finding: Finding) => {
    const cell = locate(finding.at, layout);
    return { ...finding, address: cell ? addressText(cell) : "" };
  };
}
