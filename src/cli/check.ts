import { checkWorkbook, type PlanCheck } from "../app/check-plan";
import type { Workbook } from "../app/workbook";
import type { Day } from "../core/plan/day";
import type { Severity } from "../core/rules/rule";
import type { Locale, Text } from "../core/text";

/** What a command says and how it ends: 0 no errors in the plan, 1 errors in the plan, 2 not checked at all. */
export type Outcome = { readonly output: string; readonly exitCode: 0 | 1 | 2 };

/** Checks the plan in a workbook and lists its findings with Excel's coordinates, one a line. */
export async function check(workbook: Workbook, locale: Locale, json: boolean, today: Day): Promise<Outcome> {
  const result = await checkWorkbook(workbook, today);
  const exitCode = result.findings.some(({ severity }) => severity === "error") ? 1 : 0;
  return { output: json ? asJson(result, locale) : asLines(result, locale), exitCode };
}

const severities: Readonly<Record<Severity, Text>> = {
  error: { sv: "fel", en: "error" },
  warning: { sv: "varning", en: "warning" },
  advice: { sv: "råd", en: "advice" },
};

function asLines({ findings, accepted }: PlanCheck, locale: Locale): string {
  return [...findingLines(findings, locale), summary(findings, accepted.length, locale)].join("\n");
}

/** Findings one a line, their parts below each other. */
export function findingLines(findings: PlanCheck["findings"], locale: Locale): string[] {
  const places = findings.reduce((most, { address }) => Math.max(most, address.length), 0);
  const words = Math.max(...Object.values(severities).map((word) => word[locale].length));
  return findings.map(({ address, severity, text, rule }) =>
    [address.padEnd(places), severities[severity][locale].padEnd(words), `${text[locale]} [${rule}]`].join("  "),
  );
}

function summary(findings: PlanCheck["findings"], accepted: number, locale: Locale): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, advice] = [count("error"), count("warning"), count("advice")];
  if (locale === "en") {
    const settled = accepted ? `, ${accepted} accepted` : "";
    return `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}, ${advice} advice${settled}`;
  }
  const settled = accepted ? `, ${accepted} ${accepted === 1 ? "godtagen" : "godtagna"}` : "";
  return `${errors} fel, ${warnings} ${warnings === 1 ? "varning" : "varningar"}, ${advice} råd${settled}`;
}

function asJson({ findings, accepted }: PlanCheck, locale: Locale): string {
  const plain = { findings: plainFindings(findings, locale), accepted: plainFindings(accepted, locale) };
  return JSON.stringify(plain, null, 2);
}

/** What a program that reads our answer is told of findings. */
export function plainFindings(findings: PlanCheck["findings"], locale: Locale) {
  return findings.map(({ rule, severity, address, at, value, text }) => ({
    rule,
    severity,
    address,
    at,
    value,
    text: text[locale],
  }));
}
