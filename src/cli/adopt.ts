import { placeText } from "../core/intake/to-register/place-text";
import type { News } from "../core/intake/to-register/what-is-new";
import type { Proposal, Question } from "../core/intake/proposal";
import type { Source } from "../core/intake/source";
import { columnTitle, definitionOf } from "../core/register/layout";
import { quoted, type Locale } from "../core/text";

/** What has been read from somebody else's plan, what is asked about it, and what has been left out, in words. */
export function proposalInWords(proposal: Proposal, source: Source, locale: Locale): string {
  const { areas, goals, activities, parties, facts, questions, leftOut } = proposal;
  const counts =
    locale === "sv"
      ? `${source.name}: ${areas.length} områden, ${goals.length} mål, ${activities.length} aktiviteter, ${parties.length} parter och ${facts.size} uppgifter om planen.`
      : `${source.name}: ${areas.length} areas, ${goals.length} goals, ${activities.length} activities, ${parties.length} parties and ${facts.size} facts about the plan.`;
  const asked = questions.map((question) => questionInWords(question, source, locale));
  const left = leftOut.map(({ text, from }) => `  ${placeText(source, from[0], locale)}: ${quoted(text, 90)}`);
  return [
    counts,
    ...(asked.length > 0
      ? [
          locale === "sv"
            ? "Frågor (det första svaret är antaget; svara med --answer ID=SVAR):"
            : "Questions (the first answer has been assumed; answer with --answer ID=ANSWER):",
          ...asked,
        ]
      : []),
    ...(left.length > 0
      ? [
          locale === "sv"
            ? "Hör inte till registret och har lämnats utanför:"
            : "No part of the register, and left out:",
          ...left,
        ]
      : []),
  ].join("\n");
}

function questionInWords({ id, text, from, answers }: Question, source: Source, locale: Locale): string {
  const choices = answers.map((answer) => `${answer.id} (${answer.text[locale]})`).join(", ");
  return `  ${placeText(source, from[0], locale)}: ${text[locale]}\n    --answer "${id}=…": ${choices}`;
}

/** More new rows than these are counted. */
const mostShown = 20;

/** What a new row is about: an activity or a goal rather than the area that it belongs to. */
function nameOf(row: News["rows"][number]["row"]): string {
  const own =
    row["activity"] ?? row["goal"] ?? Object.values(row).find((value) => value !== null && value !== undefined);
  return String(own ?? "");
}

/** What a register that is there would get, and what it has another way, in words. */
export function newsInWords({ rows, changed }: News, locale: Locale): string {
  const count = rows.length;
  const added = rows
    .slice(0, mostShown)
    .map(({ table, row }) => `  ${definitionOf(table).title[locale]}: ${quoted(nameOf(row), 90)}`);
  if (count > mostShown)
    added.push(locale === "sv" ? `  och ${count - mostShown} till` : `  and ${count - mostShown} more`);
  const lines = changed.map(
    ({ table, row, column, from, to }) =>
      `  ${row ? `${quoted(row, 50)}, ` : ""}${columnTitle(table, column)[locale]}: ${quoted(from || "–", 40)} → ${quoted(to, 40)}`,
  );
  const head =
    locale === "sv"
      ? `${count === 1 ? "1 ny rad" : `${count} nya rader`} i registret.`
      : `${count === 1 ? "1 new row" : `${count} new rows`} in the register.`;
  const differs =
    locale === "sv"
      ? "Skiljer sig från registret, som har lämnats som det är:"
      : "Differs from the register, which has been left as it is:";
  return [head, ...added, ...(lines.length > 0 ? [differs, ...lines] : [])].join("\n");
}
