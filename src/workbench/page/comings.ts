import type { PersonView, Sentence } from "../server/messages";

/** Who has come, gone or taken another name, in words; nothing when the same people only moved about. */
export function comings(before: readonly PersonView[], now: readonly PersonView[]): Sentence | undefined {
  const known = new Map(before.map(({ session, name }) => [session, name]));
  const here = new Set(now.map(({ session }) => session));
  const came = now.filter(({ session }) => !known.has(session)).map(({ name }) => name);
  const left = before.filter(({ session }) => !here.has(session)).map(({ name }) => name);
  const renamed = now.find(({ session, name }) => known.has(session) && known.get(session) !== name);
  if (came.length > 0) return { sv: `${listed(came, "sv")} är här nu.`, en: `Now here: ${listed(came, "en")}.` };
  if (left.length > 0) return { sv: `${listed(left, "sv")} har gått.`, en: `Gone: ${listed(left, "en")}.` };
  const old = renamed && known.get(renamed.session)!;
  return renamed && { sv: `${old} heter nu ${renamed.name}.`, en: `${old} is now called ${renamed.name}.` };
}

function listed(names: readonly string[], locale: "sv" | "en"): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
}
