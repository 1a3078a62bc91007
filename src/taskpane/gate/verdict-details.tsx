import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { dayInWords } from "../../core/plan/day";
import { severityWords, takenWords } from "../../core/gate/severity-words";
import type { Report } from "../../core/gate/report";
import type { Finding } from "../../core/rules/finding";
import type { AcceptedFinding } from "../../core/rules/settled";
import { sameText, type Text } from "../../core/text";
import { useSay } from "../language";
import type { Goal } from "../use-plan-tasks";
import { gateStrings } from "./gate-strings";
import { PointList, type Point } from "./point-list";

type VerdictDetailsProps = {
  report: Report;
  /** Lets what people meet only here stand with a reason. */
  acceptingFor: (finding: Finding) => ReactNode;
  onGo: (place: Goal) => void;
};

/** What the verdict stands on: what remains, what was accepted and why, and which rules were turned down. */
export function VerdictDetails({ report, acceptingFor, onGo }: VerdictDetailsProps) {
  const say = useSay();
  const styles = useStyles();
  const { findings, accepted, lapsed, turnedDown } = report.checked;
  const { onlyAtGate } = report.ruleSet;
  const onlyHere = findings.filter(({ rule, severity }) => onlyAtGate.has(rule) && severity !== "error");
  const left = findings.filter(({ severity }) => severity === "error");
  const pointOf = (finding: Finding): Point => {
    const { key, at, text, rule } = finding;
    return { key, at, text, deeds: onlyAtGate.has(rule) && acceptingFor(finding) };
  };
  const lists: readonly (readonly [title: Text, points: readonly Point[]])[] = [
    [gateStrings.left(left.length), left.map((finding) => pointOf(finding))],
    [
      gateStrings.onlyHere(onlyHere.length),
      onlyHere.map((finding) => ({ ...pointOf(finding), kind: severityWords[finding.severity] })),
    ],
    [
      gateStrings.accepted(accepted.length),
      accepted.map(({ key, at, text, acceptance, severity }) => ({
        key,
        at,
        text,
        kind: severityWords[severity],
        more: reasonOf(acceptance),
      })),
    ],
    [
      gateStrings.lapsed(lapsed.length),
      lapsed.map(({ rule, at, was, now, acceptance }) => ({
        key: acceptance.exception,
        at,
        text: report.ruleSet.whyOf(rule) ?? sameText(rule),
        more: sameText(`${was || "–"} → ${now || "–"}`),
      })),
    ],
    [
      gateStrings.turnedDown(turnedDown.length),
      turnedDown.map(({ rule, from, to, reason, row }) => ({
        key: rule,
        at: { table: "rules", row, column: "severity" },
        text: report.ruleSet.whyOf(rule) ?? sameText(rule),
        kind: takenWords(from, to),
        more: reason ? gateStrings.reason(reason) : gateStrings.noReason,
      })),
    ],
  ];

  return (
    <>
      {lists.map(
        ([title, points]) =>
          points.length > 0 && (
            <section key={title.en}>
              <h3 className={styles.heading}>{say(title)}</h3>
              <PointList points={points} layout={report.layout} onGo={onGo} />
            </section>
          ),
      )}
    </>
  );
}

function reasonOf({ reason, by, date }: AcceptedFinding["acceptance"]): Text {
  const words = (locale: keyof Text) => [reason, by, date && dayInWords(date, locale)].filter(Boolean).join(", ");
  const [sv, en] = [gateStrings.reason(words("sv")).sv, gateStrings.reason(words("en")).en];
  return { sv, en };
}

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
});
