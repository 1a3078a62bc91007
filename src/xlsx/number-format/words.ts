/** Whose Excel shows the text. */
export type FormatLocale = "sv-SE" | "en-US";

export type FormatWords = {
  readonly decimal: string;
  readonly group: string;
  readonly shortDate: string;
  readonly dateSeparator: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly true: string;
  readonly false: string;
  readonly errors: Readonly<Record<string, string>>;
};

const swedish: FormatWords = {
  decimal: ",",
  group: "\u00A0",
  shortDate: "yyyy-mm-dd",
  dateSeparator: "-",
  months: "januari februari mars april maj juni juli augusti september oktober november december".split(" "),
  shortMonths: "jan feb mar apr maj jun jul aug sep okt nov dec".split(" "),
  weekdays: "söndag måndag tisdag onsdag torsdag fredag lördag".split(" "),
  shortWeekdays: "sön mån tis ons tor fre lör".split(" "),
  true: "SANT",
  false: "FALSKT",
  errors: {
    "#N/A": "#SAKNAS!",
    "#REF!": "#REFERENS!",
    "#VALUE!": "#VÄRDEFEL!",
    "#DIV/0!": "#DIVISION/0!",
    "#NAME?": "#NAMN?",
    "#NUM!": "#OGILTIGT!",
    "#NULL!": "#SKÄRNING!",
  },
};

const english: FormatWords = {
  decimal: ".",
  group: ",",
  shortDate: "m/d/yyyy",
  dateSeparator: "/",
  months: "January February March April May June July August September October November December".split(" "),
  shortMonths: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  weekdays: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
  shortWeekdays: "Sun Mon Tue Wed Thu Fri Sat".split(" "),
  true: "TRUE",
  false: "FALSE",
  errors: {},
};

export function wordsFor(locale: FormatLocale): FormatWords {
  return locale === "sv-SE" ? swedish : english;
}
