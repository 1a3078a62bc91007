import { group } from "./word-group";

/** Swedish words that say too little by themselves. None is a finding alone: a number, a delivery or a date helps it. */
export const vagueSv = [
  group("vague", "effort", "verka för", "minska … från … till …"),
  group(
    "vague",
    "effort",
    `arbeta för, arbeta med, arbeta mot, jobba för, jobba med, arbeta aktivt`,
    "ta fram … senast …",
  ),
  group(
    "vague",
    "effort",
    `sträva efter, sträva mot, eftersträva, strävan, ha som ambition, ambition`,
    "nå … senast …",
  ),
  group("vague", "effort", "värna, värna om, vårda, slå vakt om, måna om, bevara", "behålla minst …"),
  group("vague", "effort", "främja, främjande, gynna, stimulera, befrämja", "genomföra … för minst …"),
  group(
    "vague",
    "effort",
    `stödja/stödjer/stöder/stöds/stödjas/stött, stöd/stödet, stötta, bistå/bistår/bistås, hjälpa, hjälpa till`,
    "ge … till minst …",
  ),
  group("vague", "effort", `bidra/bidrar/bidragit, bidra till/bidrar till, medverka till, medverka`, "genomföra …"),
  group(
    "vague",
    "effort",
    `möjliggöra/möjliggör/möjliggörs, underlätta, skapa möjligheter, ge möjlighet/ger möjlighet/ges möjlighet, skapa
    utrymme`,
    "inrätta …",
  ),
  group(
    "vague",
    "effort",
    `uppmuntra, inspirera, motivera, engagera, involvera, påverka, uppmana, verka som, stimulera till, locka`,
    "bjuda in minst … till …",
  ),
  group(
    "vague",
    "effort",
    `lyfta fram/lyfter fram/lyfts fram, lyfta/lyfter/lyfts/lyftas, synliggöra/synliggör/synliggörs, visa på/visar på,
    uppmärksamma, marknadsföra/marknadsför, profilera, sprida/sprider/sprids/spridas`,
    "publicera …",
  ),
  group(
    "vague",
    "effort",
    `ta tillvara/tar tillvara/tas tillvara, tillvarata/tillvaratar/tillvaratas, ta vara på/tar vara på/tas vara på,
    nyttja, utnyttja`,
    "använda … i …",
  ),
  group("vague", "effort", "säkerställa, säkra, trygga, garantera, tillse, se till", "alla … ska ha … senast …"),
  group(
    "vague",
    "effort",
    `fortsätta/fortsätter/fortsatt/fortsatta, bibehålla, upprätthålla, vidmakthålla, behålla`,
    "… minst … per år",
  ),
  group(
    "vague",
    "effort",
    `integrera, genomsyra, prägla, beakta, inkludera, förankra, implementera, tillgodose, uppfylla, hantera,
    prioritera, fokusera, satsa på, ligga i framkant, driva på, agera, styra mot, vara en förebild, verka`,
    "skriva in … i …",
  ),
  group("vague", "talk", "samverka, samarbeta, samordna, samspela, koordinera", "hålla … möten per år om …"),
  group(
    "vague",
    "talk",
    `föra dialog, diskutera, samtala, föra samtal, kommunicera, informera, utbyta erfarenheter, nätverka, föra
    diskussion, delta/deltar/deltagit, delta i`,
    "besluta om … senast …",
  ),
  group("change", "movement", "stärka, förstärka, höja", "öka … från … till …"),
  group(
    "change",
    "movement",
    `förbättra, fördjupa, bredda, effektivisera, optimera, tydliggöra/tydliggör/tydliggörs, förenkla, utöka, växla
    upp, stärkt, skärpa`,
    "besluta om …",
  ),
  group(
    "change",
    "movement",
    `öka, växa/växer/vuxit, stiga/stiger, gå upp/går upp/gått upp, bli fler/blir fler, fortsätta upp`,
    "öka … från … till …",
  ),
  group(
    "change",
    "movement",
    `minska, sänka, begränsa, reducera, förkorta, sjunka/sjunker, förebygga, motverka, minimera, gå ner/går ner/gått
    ner/gå ned/går ned, ska ned/ska ner/ska upp, fortsätta ner/fortsätter ner/fortsätta ned, bli färre/blir färre,
    bekämpa, motarbeta, undvika/undviker/undviks`,
    "minska … från … till …",
  ),
  group("more", "movement", `fler, färre, mindre, mer, högre, lägre, kortare, längre, snabbare, flera, tidigare`),
  group(
    "slogan",
    "slogan",
    `attraktiv, levande, välkomnande, välmående, inkluderande, ledande, framgångsrik, hållbar, långsiktig, god, gott,
    bra, bättre, trygg, jämlik, jämställd, öppen, kreativ, innovativ, stark, starkare, aktiv, modern, professionell,
    positiv, effektiv, smart, smartare, enklare, stabil, stabilare, stimulerande, tillgänglig, i framkant, i
    världsklass, expansiv, medveten, god kvalitet, hög kvalitet, dynamisk, nytänkande, mångsidig, meningsfull,
    konkurrenskraftig, likvärdig, ändamålsenlig, kostnadseffektiv, konstruktiv, tydlig, tydligare, nära, relevant,
    viktig, bäst`,
    "… av … ska välja …",
  ),
  group(
    "feeling",
    "feeling",
    `trivas/trivs, känna sig/känner sig, känna/känner, uppleva, uppleva sig, upplevs, vara nöjda, nöjd, nöjda/nöjda,
    stolt, känsla av, tycka/tycker`,
    "minst … % uppger i … att …",
  ),
  group(
    "hedge",
    "hedge",
    `eventuell, ev, möjlig, möjliga, lämplig, relevant, olika, ytterligare, vissa, diverse, exempelvis, bland annat,
    flertal, pågående, andra, aktuella, viktiga, nödvändiga, hög, tuff`,
  ),
  group("open", "open", "löpande, fortlöpande", "varje termin"),
  group("open", "open", "kontinuerlig, kontinuerligt", "varje kvartal"),
  group("open", "open", "regelbunden, regelbundet", "två gånger per år"),
  group(
    "open",
    "open",
    `på sikt, på lång sikt, på längre sikt, i framtiden, så småningom, långsiktigt, framöver`,
    "senast den …",
  ),
  group(
    "open",
    "open",
    `successivt, successiv, efterhand, efter hand, över tid, stegvis, ständigt, ständig, alltid`,
    "en tredjedel per år till och med …",
  ),
  group(
    "open",
    "open",
    `vid behov, när tillfälle ges, snarast, så snart som möjligt, fortsatt, fortsätta`,
    "senast den …",
  ),
];
