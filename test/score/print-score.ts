import type { Agreement } from "./agreement";
import { letters, type Reading, type Score } from "./score";

/** The score as a table for people. */
export function tableOf(score: Score): string {
  const parts = [
    ["all", score.items, score.letters],
    ["firm", null, score.firm],
    ...[...Object.entries(score.byLanguage), ...Object.entries(score.byKind)].flatMap(([name, part]) => [
      [name, part.items, part.letters] as const,
      [`${name}, firm`, null, part.firm] as const,
    ]),
  ] as const;
  const head = `${"".padEnd(16)} ${"".padEnd(1)} ${columns.join(" ")}`;
  const lines = parts.flatMap(([name, items, by]) =>
    letters.map((letter, at) => {
      const label = at === 0 ? (items === null ? name : `${name} (${items})`) : "";
      return `${label.padEnd(16)} ${letter} ${figures(by[letter]).join(" ")}`;
    }),
  );
  return [head, ...lines].join("\n");
}

const columns = ["    P", "    R", "   F1", "     95 %    ", "P miss", "R miss", "F miss"];

function figures({ precision, recall, f1, low, high, missing }: Agreement): string[] {
  return [
    ...[precision, recall, f1].map((value) => shown(value).padStart(5)),
    `${shown(low)}–${shown(high)}`.padStart(13),
    ...[missing.precision, missing.recall, missing.f1].map((value) => shown(value).padStart(6)),
  ];
}

/** What the matcher got wrong, with the words that misled it. */
export function missesOf(readings: readonly Reading[]): string {
  const lines = letters.flatMap((letter) =>
    readings.flatMap(({ goal, verdicts }) => {
      const verdict = verdicts[letter];
      if (verdict.met === goal[letter]) return [];
      const words = verdict.evidence.map(({ start, end }) => `[${goal.text.slice(start, end)}]`).join(" ");
      const said = verdict.met ? "said met, labelled missing" : "said missing, labelled met";
      return [`${letter} ${said}${goal.hard ? " (hard)" : ""} ${goal.id} ${words || "[]"} ${goal.text}`];
    }),
  );
  return lines.join("\n");
}

const shown = (value: number | null) => (value === null ? "–" : value.toFixed(3));
