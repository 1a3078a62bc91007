import type { Phrase } from "./phrase";
import { phrase } from "./reasons";

/** Swedish words that say too little by themselves. None is a finding alone: a number, a delivery or a date helps it. */
export const vagueSv: readonly Phrase[] = [
  phrase("effort", "verka för, verkar för", "minska … från … till …"),
  phrase("effort", "arbeta för, arbetar för, arbeta med, arbetar med, jobba med, jobbar med", "ta fram … senast …"),
  phrase("effort", "sträva efter, strävar efter, strävan", "nå … senast …"),
  phrase("effort", "värna, värnar, värnas, värna om, värnar om", "behålla minst …"),
  phrase("effort", "främja, främjar, främjas, främjande", "genomföra … för minst …"),
  phrase("effort", "stödja, stöder, stödjer, stöds, stöd, stödet, stötta, stöttar, stöttas", "ge … till minst …"),
  phrase("effort", "bidra till, bidrar till, medverka till, medverkar till", "genomföra …"),
  phrase("effort", "möjliggöra, möjliggör, underlätta, underlättar, underlättas", "inrätta …"),
  phrase("effort", "uppmuntra, uppmuntrar, inspirera, inspirerar", "bjuda in minst … till …"),
  phrase("effort", "lyfta fram, lyfter fram, lyfta, lyfter, lyfts, synliggöra, synliggör, synliggörs", "publicera …"),
  phrase("effort", "ta tillvara, tar tillvara, tas tillvara, tillvarata, ta vara på, tar vara på", "använda … i …"),
  phrase(
    "effort",
    "öka medvetenheten, ökad medvetenhet, öka kunskapen, ökad kunskap",
    "… av … ska känna till … senast …",
  ),
  phrase(
    "effort",
    "skapa förutsättningar, ge förutsättningar, bättre förutsättningar, goda förutsättningar, förbättrade förutsättningar",
  ),
  phrase("effort", "säkerställa, säkerställer, säkerställs, säkra, säkras", "alla … ska ha … senast …"),
  phrase("slogan", "attraktiv, attraktivt, attraktiva, attraktivitet, i framkant, ledande", "… av … ska välja …"),
  phrase("slogan", "god, gott, goda, bra, levande, välmående, inkluderande, långsiktig, långsiktigt, långsiktiga"),
  phrase("slogan", "trivas, trivs, trivsel, trivseln, känna sig, känner sig", "minst … % uppger i … att …"),
  phrase("talk", "samverka, samverkar, samverkan, samarbeta, samarbetar, samarbete", "hålla … möten per år om …"),
  phrase(
    "talk",
    "dialog, dialogen, föra dialog, diskutera, diskuteras, diskussion, diskussioner",
    "besluta om … senast …",
  ),
  phrase("talk", "erfarenhetsutbyte, kunskapsutbyte, utbyta erfarenheter, nätverka, nätverkande"),
];

/** Words for a direction: they name what is to change, but measure nothing until they say how far. */
export const movementsSv: readonly Phrase[] = [
  phrase(
    "movement",
    "stärka, stärker, stärks, stärkas, stärkt, stärkta, förstärka, förstärker, förstärks",
    "öka … från … till …",
  ),
  phrase(
    "movement",
    "utveckla, utvecklar, utvecklas, vidareutveckla, vidareutvecklas, utvecklat, utvecklad",
    "ta fram …",
  ),
  phrase("movement", "förbättra, förbättrar, förbättras, förbättrad, förbättrat, förbättrade", "öka … från … till …"),
  phrase("movement", "fördjupa, fördjupar, fördjupas, fördjupad, fördjupat, bredda, breddar, breddas"),
  phrase("movement", "öka, ökar, ökas, ökad, ökat, ökade, höja, höjs, höjas", "öka … från … till …"),
  phrase("movement", "minska, minskar, minskas, minskad, minskat, sänka, sänks", "minska … från … till …"),
  phrase("movement", "tydliggöra, tydliggör, tydliggörs, effektivisera, effektiviseras, optimera", "besluta om …"),
];

/** Words for looking into something, which is measurable only when it is said what comes of it. */
export const inquiriesSv: readonly Phrase[] = [
  phrase(
    "inquiry",
    "utreda, utreder, utreds, utredas, utredning, utredningen",
    "redovisa en rapport med förslag om … senast …",
  ),
  phrase(
    "inquiry",
    "undersöka, undersöker, undersöks, undersökas, belysa, belyser, belyses",
    "publicera en rapport om …",
  ),
  phrase("inquiry", "analysera, analyserar, analyseras, se över, ser över, översyn", "besluta om ändrade … senast …"),
  phrase("inquiry", "identifiera, identifierar, identifieras, klargöra, klargör, precisera, preciserar"),
  phrase("inquiry", "titta på, tittar på, överväga, överväger, övervägas"),
];

/** Words that hold the end open. */
export const openTimesSv: readonly Phrase[] = [
  phrase("open", "löpande, fortlöpande", "varje termin"),
  phrase("open", "kontinuerligt, kontinuerlig, kontinuerliga", "varje kvartal"),
  phrase("open", "regelbundet, regelbunden, regelbundna", "två gånger per år"),
  phrase("open", "på sikt, på lång sikt, på längre sikt, i framtiden, så småningom", "senast den …"),
  phrase("open", "successivt, efterhand, efter hand, över tid", "en tredjedel per år till och med …"),
  phrase("open", "vid behov, när tillfälle ges, snarast, så snart som möjligt", "senast den …"),
];
