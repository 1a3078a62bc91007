import { amount, counted } from "../counted";
import type { Text } from "../text";
import type { Verdict } from "./verdict";

/** `Planen kan lämnas in.`, and with it that rules about errors have been turned down: no plan passes in silence by that. */
export function verdictWords(verdict: Verdict): Text {
  const [sentence, turnedDown] = [outcome(verdict), turnedDownWords(verdict)];
  return turnedDown ? joined([sentence, turnedDown], " ") : sentence;
}

function outcome({ passes, counts }: Verdict): Text {
  if (passes) return { sv: "Planen kan lämnas in.", en: "The plan can be submitted." };
  return counted(counts.error, {
    sv: [
      () => "1 punkt återstår innan planen kan lämnas in.",
      (n) => `${n} punkter återstår innan planen kan lämnas in.`,
    ],
    en: [
      () => "1 point remains before the plan can be submitted.",
      (n) => `${n} points remain before the plan can be submitted.`,
    ],
  });
}

function turnedDownWords({ errorsTurnedDown }: Verdict): Text | null {
  if (errorsTurnedDown === 0) return null;
  return counted(errorsTurnedDown, {
    sv: [
      () => "Observera att 1 regel om fel är nedsatt eller avstängd i planen.",
      (n) => `Observera att ${n} regler om fel är nedsatta eller avstängda i planen.`,
    ],
    en: [
      () => "Note that 1 rule about errors is turned down or off in the plan.",
      (n) => `Note that ${n} rules about errors are turned down or off in the plan.`,
    ],
  });
}

/** `13 punkter: 4 fel, 6 varningar och 3 råd. 2 är godtagna med motivering.` */
export function countWords({ counts }: Verdict): Text {
  const { error, warning, advice, accepted } = counts;
  const settled = acceptedWords(accepted);
  const parts = [errors(error), warnings(warning), adviceWords(advice)].filter(
    (_, at) => [error, warning, advice][at]! > 0,
  );
  if (parts.length === 0) return joined([nothing, ...settled], " ");
  const all = counted(error + warning + advice, {
    sv: [() => "1 punkt", (n) => `${n} punkter`],
    en: [() => "1 point", (n) => `${n} points`],
  });
  const list: Text = { sv: listed(parts, "sv", "och"), en: listed(parts, "en", "and") };
  return joined([{ sv: `${all.sv}: ${list.sv}.`, en: `${all.en}: ${list.en}.` }, ...settled], " ");
}

const nothing: Text = { sv: "Inget att anmärka på.", en: "No issues found." };

const errors = (count: number): Text =>
  counted(count, { sv: [() => "1 fel", (n) => `${n} fel`], en: [() => "1 error", (n) => `${n} errors`] });

const warnings = (count: number): Text =>
  counted(count, {
    sv: [() => "1 varning", (n) => `${n} varningar`],
    en: [() => "1 warning", (n) => `${n} warnings`],
  });

const adviceWords = (count: number): Text => ({ sv: `${amount(count).sv} råd`, en: `${amount(count).en} advice` });

function acceptedWords(count: number): Text[] {
  if (count === 0) return [];
  return [
    counted(count, {
      sv: [() => "1 avvikelse är godtagen med motivering.", (n) => `${n} avvikelser är godtagna med motivering.`],
      en: [() => "1 deviation is accepted with a reason.", (n) => `${n} deviations are accepted with reasons.`],
    }),
  ];
}

function listed(parts: readonly Text[], locale: keyof Text, and: string): string {
  const words = parts.map((part) => part[locale]);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;
}

function joined(texts: readonly Text[], by: string): Text {
  return { sv: texts.map(({ sv }) => sv).join(by), en: texts.map(({ en }) => en).join(by) };
}
