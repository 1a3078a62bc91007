/** What stands before a number that names or numbers something: "Agenda 2030", "§ 3", "årskurs 9", "Dnr 12", "pm10". */
export const naming =
  /(?:§|(?<!\p{L})(?:agenda|horisont|horizon|vision|dnr|nr|no|punkt|kapitel|kap|bilaga|appendix|chapter|mål|delmål|goal|sdg|årskurs|åk|klass|grade|ks|program|covid|version|del|part|steg|step|fas|phase|nivå|level|scope|typ|type|route|väg|riksväg|e|pm|co|zon|zone|tabell|table|figur|figure|artikel|article|section|avsnitt|sida|page|linje|euro|fit for|paragraf|title|category|kategori|tier|kl|priority|prioritet|district|ward|option|utgåva|område))[\s.:-]*(?:nr\s*)?$/u;

/** After these words even 2000 is an amount. */
export const counting = /(?:minst|högst|upp till|cirka|ca|omkring|at least|at most|up to|about|approximately)\s*$/u;

/** Before these, too. */
export const counted =
  /^\s*(?:\p{L}*bostäder|kr(?!\p{L})|kronor|st(?!\p{L})|%|procent|\p{L}+platser|homes|trees|units)/u;

/** Ages bound a group. */
export const ages =
  /^(?:-?\s*\d*)?\s*(?:år(?!\p{L})(?!\s+(?:senare|tidigare))|-?åring|årsåldern|years? (?:old|of age)|-year-old|or older|och äldre|års ålder)/u;

const people =
  /(?:\p{L}*(?:elever|elev|företag|personer|barn|unga|ungdomar|studenter|hushåll|kvinnor|män|byggnader|fastigheter|organisationer|anställda|boende|kommuner|föreningar|arbetsgivare|invånare|äldre|familjer)|students|pupils|companies|businesses|people|persons|children|youth|households|women|men|buildings|employers|organi[sz]ations|residents|employees|facilities|properties|customers)/u;
const having = /(?:med|som har|har|with|who have|having)/u;
const bounding =
  /(?:över|under|older than|aged|ages|mellan|between|i åldern|yngre än|äldre än|åldern|larger than|större än|mindre än|smaller than)/u;
const comparing =
  /(?:mer än|mera än|fler än|över|minst|upp till|färre än|mindre än|more than|over|fewer than|less than|at least|up to)/u;
const moving =
  /(?:öka\p{L}*|höj\p{L}*|minsk\p{L}*|sänk\p{L}*|grow|increase\p{L}*|reduce\p{L}*|cut|decrease\p{L}*|lower\p{L}*|improve\p{L}*|växa|växer)\s+(?:\p{L}+\s+){0,4}$/u;

const withMoreThan = new RegExp(`(?<!\\p{L})(?<with>${having.source}\\s+${comparing.source})\\s*$`, "u");
const peopleWith = new RegExp(
  `(?:^|[\\s,(])${people.source}\\s+(?:\\p{L}+\\s+){0,2}(?:${having.source}|${bounding.source})\\s+(?:${comparing.source})?\\s*$`,
  "u",
);

/** Whether a number only says which people or things are meant: "elever med mer än 20 % frånvaro", "företag med fler än 10 anställda". */
export function boundsGroup(before: string): boolean {
  const bound = withMoreThan.exec(before);
  // "Öka med mer än 20 %" says how far.
  if (bound) return !moving.test(before.slice(0, bound.index));
  return peopleWith.test(before) && !/(?:med|with)\s*$/u.test(before);
}
