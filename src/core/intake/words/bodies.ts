/** Words that a whole organisation's name ends with or holds: a party of a plan. */
const party =
  /(?:kommun|kommunen|region|regionen|landsting|länsstyrelsen|universitet|universitetet|högskola|högskolan|studentkår|studentkåren|kår|kåren|kårer|studentkårer|studentkårerna|kollegiet|academy|university|college|city council|county council|borough council|district council|council|students['’]? union|student union|union|kommunalförbund|stadshus ab|polisen|polismyndigheten|arbetsförmedlingen|försäkringskassan|authority|campus)$/iu;
const partyStart =
  /^(?:region|länsstyrelsen|högskolan|universitetet|kommunen|campus|university of|college of|city of|borough of|studentkåren|polisen|föreningen)(?:\s|$)/iu;

/** Parts of an organisation that share a word with organisations: `Studentrådet vid universitetet` is one. */
const partOf =
  /(?:^|\s)(?:office|team|services?|committee|institutionen|avdelningen|akademin|kansliet|enheten)(?:\s|$)/iu;

/** Whether the words name an organisation rather than a part of one. */
export function isParty(words: string): boolean {
  const name = words.trim().replace(/[’]/gu, "'");
  // A sentence may end with an organisation.
  const isNamed =
    party.test(name) && name.split(/\s+/u).length <= 8 && !/\s(?:i|på|till|med|från|into|with)\s/iu.test(name);
  return (isNamed || partyStart.test(name)) && !partOf.test(name);
}

const swedish =
  /(?:nämnden|nämnder|nämnderna|nämnd|styrelsen|styrelse|förvaltningen|förvaltning|förvaltningar|avdelningen|avdelning|avdelningarna|kontoret|kontor|enheten|enhet|enheter|staben|stab|kansliet|kansli|kåren|kår|kårer|rådet|råd|utskottet|gruppen|grupp|verket|verksamheten|akademin|akademierna|institutionen|institutionerna|fakulteten|biblioteket|funktionen|centret|centrum|centrumet|bolaget|bolag|bostäder|föreningen|förening|sällskap|sällskapet|mästeriet|chefen|chef|ledaren|samordnaren|samordnare|strategen|strateg|direktören|direktör|handläggaren|handläggare|service|teamet|team|forum|forumet|klubben|klubb|förbundet|förbund|stiftelsen|stiftelse|samfundet|sektionen|sektion|presidiet|ordförande|sekreterare|ansvarig|ansvariga|ombud|ombudet|ledningen|ledning|näringslivet|föreningslivet|civilsamhället|koncernen|delegationen|beredningen|beredning|nätverket|nätverk|polisen|polis|tinget|byrån|byråer|museet|museum|verken|teatern|arkivet|hamnen|energi|intressenter|aktörer|organisationer|partner|kyrkan|skolor|skola|förskolor|förskolan|förvaltningarna|kommunerna|konsult|konsulten|controller|planeraren|planerare|ingenjör|ingenjören|pedagog|pedagoger|rektor|rektorer|prefekt|prefekter|dekan|kanslichef|kommun|kommunen|region|regionen|universitet|högskola|skolan|hälsan|myndigheten|ab)$/iu;
const english =
  /(?:^|\s)(?:team|office|officers?|unions?|council|university|board|committee|department|school|society|societies|services?|partners?|lead|leads|head|manager|managers|president|presidents?|group|network|unit|centre|center|director|tutors?|stewards?|dean|college|faculty|union's|registry|library|estates|coordinator|organisers?|administrator|secretary|chair|hr|it|police|trust|association|authority|agency|forum|club|charity|charities|company|ltd|limited|plc|inc|partnership|directorate|division|panel|assembly|cabinet|executive|leadership|secretariat|co-?op|cooperative|institute|faculties|schools|departments|teams|boards|adviser|advisor|planner|engineer|specialist|analyst|champion|rep|reps|homes|mayor|mayors|clerk|councillors?|leader|highways|treasurer|editor|curator|warden|nurse|police|representatives?)$/iu;
const englishStart =
  /^(?:head|director|dean|chair|school|faculty|department|office|vice|deputy|university|president|board|institute|friends of|ministry|student|rotary)\s/iu;
const swedishStart =
  /^(?:institutionen|avdelningen|enheten|akademin|fakulteten|chefen|chef|högskolan|universitetet|samtliga|alla|ab|region|campus|föreningen|skolan|nämnden)\s/iu;

/** Titles are told by their endings. */
const title = /^\p{L}{3,}(?:ator|arie|are|ör|ist|olog|nom|erska)$/iu;

/** Whether the words name a body or a function by themselves, so that a comma or `och` beside them parts two bodies. */
export function isBody(words: string): boolean {
  const name = words.trim().replace(/\s*\([^)]*\)$/u, "");
  if (name === "" || /^(?:och|and|samt)\s/iu.test(name) || name.endsWith("-")) return false;
  return (
    swedish.test(name) ||
    title.test(name) ||
    english.test(name) ||
    swedishStart.test(name) ||
    englishStart.test(name) ||
    /^[A-ZÅÄÖ]{2,6}$/u.test(name)
  );
}
