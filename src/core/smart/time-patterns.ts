const months =
  "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|" +
  "january|february|march|may|june|july|august|october|jan|feb|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec";
const few =
  "\\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|tio|tolv|a|an|one|two|three|four|five|six|ten|twelve|eighteen|24|first";
const year = "(?:19|20|21)\\d{2}";
const unit = "vecka|månad|termin|kvartal|tertial|halvår|år|läsår|vår|höst|sommar|vinter|mandatperiod";
const unitEn = "day|week|month|term|semester|trimester|quarter|half-year|year|spring|summer|autumn|winter|fall";

/** Ways to say when or how often; the name of a line says which. Sentences come in small letters with plain dashes. */
const patterns = {
  date: "\\d{4}-\\d{2}-\\d{2}|\\d{4}-(?:0[1-9]|1[0-2])(?!\\d)|\\d{1,2}[/.]\\d{1,2}[/.]?\\s*\\d{4}",
  dayAndMonth: `\\d{1,2}(?::e|:a|st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months})(?:,?\\s+\\d{4})?|(?:${months})\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}`,
  month: `(?:${months})\\.?,?\\s+(?:år\\s+)?\\d{4}|(?:i|under|senast|före|till|från|innan|in|by|before|during|until|end of|slutet av|början av|mitten av|varje|every|each)\\s+(?:och med\\s+|slutet av\\s+|början av\\s+|mitten av\\s+)?(?:${months})(?:\\s+månad)?`,
  term: `(?:vt|ht)\\s?-?'?\\d{2,4}|(?:vår|höst)termin(?:en|erna)?(?:\\s+\\d{4})?|höst-? (?:och|eller) vårtermin(?:en)?|(?:spring|autumn|fall)\\s+(?:term|semester)|(?:varje|per|nästa|kommande|under|denna)\\s+(?:(?:vår|höst)?termin(?:en)?|läsår(?:et)?)`,
  season: `(?:våren|sommaren|hösten|vintern|vår|höst|sommar|vinter)(?:\\s+(?:år\\s+)?\\d{4})|(?:under|till|senast|före|innan|efter|i|från)\\s+(?:våren|sommaren|hösten|vintern)|(?:nästa|kommande|i)\\s+(?:vår|sommar|höst|vinter)`,
  seasonEn:
    "(?:spring|summer|autumn|winter|fall)\\s+(?:of\\s+)?\\d{4}|(?:by|before|during|in|next|this|until)\\s+(?:the\\s+)?(?:spring|summer|autumn|winter)",
  academicYear:
    "läsår(?:et|en)?\\s+\\d{2,4}[/-]\\d{2,4}|(?:academic|school|fiscal|financial)\\s+years?\\s+\\d{2,4}(?:[/-]\\d{2,4})?|(?:fy|ay)\\s?\\d{2,4}(?:[/-]\\d{2,4})?",
  quarter:
    "(?:q|kv|kvartal)\\s?[1-4](?:\\s+\\d{4})?|(?:första|andra|tredje|fjärde|first|second|third|fourth|varje|each|every)\\s+(?:kvartalet|kvartal|quarter|tertialet|tertial)|[1-4](?::a|:e)?\\s+kvartalet",
  halfYear: "(?:första|andra|varje)\\s+halvåret?(?:\\s+\\d{4})?|h[12]\\s+\\d{4}|halvårsskiftet",
  weekNumber: "(?:vecka|v\\.|week)\\s?\\d{1,2}(?:\\s+\\d{4})?(?!\\d)",
  years: `${year}\\s*(?:-|/|och|till|and|to|through|t\\.?o\\.?m\\.?)\\s*(?:${year}|\\d{2}(?!\\d))`,
  year,
  decade: "(?:19|20|21)\\d0-talet|(?:20|21)\\d0s",
  cadence: `(?:varje|varannan|vartannat|var)\\s+(?:(?:andra|tredje|fjärde|femte|sjätte)\\s+)?(?:dag|${unit})|var\\s+\\d+:?[ae]?\\s+(?:${unit})|vart\\s+(?:tredje|fjärde|femte)\\s+år`,
  cadenceEn: `(?:every|each)\\s+(?:(?:other|second|third|fourth|fifth|two|three|four|five|six|ten|\\d+|school|academic|calendar|fiscal)\\s+)?(?:${unitEn})s?|(?:per|once\\s+an?|twice\\s+an?|times\\s+an?|times\\s+per|each\\s+and\\s+every|an?)\\s+(?:calendar\\s+|school\\s+|academic\\s+)?(?:year|month|term|semester|quarter)(?!\\s+(?:in|of|abroad|ago|later|round))|(?:once|twice|times)\\s+(?:a|per)\\s+(?:day|week)`,
  times: `(?:gång|gånger|ggr|tillfällen?|möten?)\\s+(?:per|om|i|under|varje)\\s+(?:dagen|dag|veckan|månaden|terminen|året|läsåret|halvåret|kvartalet|${unit})`,
  rate: `per\\s+(?:verksamhetsår|kalenderår|${unit})|(?:gång|gånger|ggr|st|tillfällen|möten|times?)\\s?/\\s?(?:${unit}|${unitEn})`,
  weekday:
    "(?:varje|var)\\s+(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|helg|kväll|natt|morgon|vardag)|(?:every|each)\\s+(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|evening|night|morning|weekday)",
  feast:
    "(?:före|innan|till|senast|efter)\\s+(?:jul|påsk|midsommar|nyår)|(?:by|before|after)\\s+(?:christmas|easter|the\\s+summer\\s+break)",
  twice: "(?:höst|vår) och (?:vår|höst)(?:en)?|(?:spring|autumn|fall) and (?:spring|autumn|fall)",
  planYear: "(?:in|during|by|within)\\s+(?:the\\s+)?(?:first\\s+year|year\\s+(?:\\d|one|two|three|four|five))",
  cadenceWord:
    "årligen|månadsvis|månatligen|kvartalsvis|terminsvis|veckovis|dagligen|halvårsvis|tertialvis|årlig|årliga|årligt|återkommande\\s+varje\\s+år|annually|annual|yearly|monthly|quarterly|weekly|daily|biannual|biannually|bi-annual|biennial|biennially|semi-annually|semiannual|every\\s+weekday",
  within: `(?:inom|within|om|in|over|during|under)\\s+(?:loppet\\s+av\\s+|en\\s+period\\s+av\\s+|a\\s+period\\s+of\\s+|less\\s+than\\s+|högst\\s+|max(?:imalt)?\\s+)?(?:(?:the|de)\\s+(?:next|coming|following|närmaste|kommande|närmsta)\\s+)?(?:${few})\\s+(?:års|år|månader|månad|mandatperioder|läsår|terminer|years?|months?|semesters?|terms?)(?:'s?\\s+time)?(?!\\s+(?:från|efter|of\\s+age|old|from|after|gamla|ålder|abroad))`,
  during:
    "(?:under|i|inom|during|in|within|over|throughout|for)\\s+(?:hela\\s+|the\\s+)?(?:innevarande\\s+|kommande\\s+|nästa\\s+|current\\s+|coming\\s+|next\\s+|this\\s+)?(?:året|läsåret|terminen|verksamhetsåret|budgetåret|kalenderåret|planperioden|programperioden|avtalsperioden|mandatperioden|strategiperioden|projekttiden|projektperioden|målperioden|perioden|åren|plan\\s+period|programme\\s+period|period\\s+of\\s+(?:the|this)\\s+plan|academic\\s+year|school\\s+year|fiscal\\s+year|calendar\\s+year|term\\s+of\\s+office|mandate\\s+period|planning\\s+period)",
  next: "(?:nästa|kommande|innevarande|detta)\\s+(?:år|kvartal|halvår|verksamhetsår|mandatperiod|budgetår|kalenderår|mandatperioden)|i\\s+år(?!\\s*\\d)|(?:next|this|coming)\\s+(?:academic\\s+|school\\s+|fiscal\\s+)?(?:year|month|quarter|term|semester)|during\\s+the\\s+year|by\\s+the\\s+end\\s+of\\s+the\\s+(?:year|term|semester|period|plan|academic\\s+year)|end\\s+of\\s+the\\s+(?:academic\\s+year|school\\s+year|year|plan\\s+period|term)",
  end: "(?:(?:före|innan|vid|till|senast)\\s+)(?:utgången\\s+av|slutet\\s+av|årsskiftet|årets\\s+slut|periodens\\s+slut|planperiodens\\s+slut|mandatperiodens\\s+slut|terminens\\s+slut|terminsslut|läsårets\\s+slut|läsårsstart|skolstart(?:en)?|terminsstart(?:en)?)|årsskiftet|(?:planperiodens|mandatperiodens|årets|periodens)\\s+slut|sommaruppehållet",
} as const;

/** Words that a time can begin with, beside figures; the pattern is tried nowhere else. */
const firstWords = new Set(
  [
    months.replaceAll("|", " "),
    "i under senast före till från innan in by before during until end slutet början mitten varje every each per nästa kommande denna detta innevarande",
    "vt ht vår våren vårtermin vårterminen vårterminerna höst hösten hösttermin höstterminen höstterminerna sommar sommaren vinter vintern",
    "spring summer autumn winter fall läsår läsåret läsåren academic school fiscal financial fy ay q kv kvartal första andra tredje fjärde first second third fourth",
    "h halvårsskiftet vecka v week varannan vartannat var vart once twice times an a gång gånger ggr st tillfälle tillfällen möte möten time",
    "årligen månadsvis månatligen kvartalsvis terminsvis veckovis dagligen halvårsvis tertialvis årlig årliga årligt återkommande",
    "annually annual yearly monthly quarterly weekly daily biannual biannually bi-annual biennial biennially semi-annually semiannual",
    "inom within om over efter after throughout for next this coming vid årsskiftet planperiodens mandatperiodens årets periodens sommaruppehållet",
  ].flatMap((words) => words.split(" ")),
);

const timeHere = new RegExp(
  `(?<![/:.,-])(?:${Object.values(patterns).join("|")})(?![\\p{L}\\d]|[/:]\\d|-\\p{L})`,
  "uy",
);

/** The time that begins at a word of a plain text: how often or when. */
export function timeAt(
  text: string,
  { text: word, start }: { readonly text: string; readonly start: number },
): string | undefined {
  const first = word.charCodeAt(0);
  if ((first < 48 || first > 57) && !firstWords.has(word)) return undefined;
  timeHere.lastIndex = start;
  return timeHere.exec(text)?.[0];
}
