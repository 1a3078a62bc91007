import { finderOf, type Finder, type Stretch } from "./phrase";
import { findTimes } from "./times";

/** Amounts in words. */
export const numberWords: readonly string[] = [
  ..."två,tre,fyra,fem,sex,sju,åtta,nio,tio,elva,tolv,femton,tjugo,trettio,fyrtio,femtio,hundra,tusen".split(","),
  ..."hälften,halvera,halveras,halverad,fördubbla,fördubblas,dubbelt,tredjedel,tredjedelar,fjärdedel,noll".split(","),
  ..."two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,twenty,thirty,forty,fifty,hundred".split(","),
  ..."half,halve,halved,double,doubled,third of,two thirds,quarter of,zero,once,twice,at least one,en gång,minst en,minst ett".split(
    ",",
  ),
];

/** Everybody of a kind that can be counted. */
export const wholes: readonly string[] = ["samtliga", "varje student", "alla studenter", "alla elever", "all students"];

const inWords = finderOf([...numberWords, ...wholes]);
const digits = /(?<![\p{L}\d§#/.,:-])\d+(?:[\s.]\d{3})*(?:[.,]\d+)?(?:\s*[–-]\s*\d+)?/gu;

/** What stands before a number that names or numbers something: "Agenda 2030", "§ 3", "årskurs 9", "Dnr 12". */
const naming =
  /(?:§|(?<!\p{L})(?:agenda|horisont|horizon|vision|dnr|nr|no|punkt|kapitel|bilaga|mål|delmål|goal|sdg|årskurs|åk|ks|program|covid)[\s.-]*)$/iu;
/** A group is bounded by a number: "elever med mer än 20 % frånvaro", "företag med fler än 10 anställda". */
const bounding =
  /(?<!(?:öka|ökar|ökat|höja|minska|minskar|sänka|increase|reduce|grow)\s(?:\p{L}+\s)?)(?:med|som har|with|who have|having)\s+(?:mer än|fler än|över|minst|upp till|färre än|mindre än|more than|over|fewer than|at least)\s*$/iu;
const ages = /^\s*(?:år\b|åring|years? (?:old|of age)|-åring)/iu;

/** After these words even 2000 is an amount. */
const counting = /(?:minst|högst|upp till|cirka|ca|at least|at most|up to|about)\s*$/iu;

/** Finds an amount that the result can be held against; years, dates, names, paragraphs and ages are none. */
export const findAmount: Finder = (sentence) => {
  const times = findTimes(sentence);
  let nextTime = 0;
  for (const match of sentence.matchAll(digits)) {
    const found: Stretch = { start: match.index, end: match.index + match[0].length };
    while ((times[nextTime]?.end ?? Infinity) <= found.start) nextTime++;
    if ((times[nextTime]?.start ?? Infinity) < found.end) continue;
    const before = sentence.slice(Math.max(0, found.start - 40), found.start);
    const after = sentence.slice(found.end, found.end + 20);
    const isYear = /^(?:19|20|21)\d{2}(?:\s*[–-]\s*(?:19|20|21)?\d{2})?$/.test(match[0]) && !counting.test(before);
    const isListNumber = found.start === 0 && /^[.)]?\s/.test(after) && /^[.)]/.test(after);
    if (isYear || isListNumber || /^\p{L}/u.test(after)) continue;
    if (naming.test(before) || bounding.test(before) || ages.test(after)) continue;
    return found;
  }
  return inWords(sentence);
};
