import { listed } from "./listed";
/** What a column or a label of somebody else's plan can be about. */
export type Field = keyof typeof fieldNames;

/**
 * What people call each field, in both languages: whole names, and a pattern for names that contain one ("Ansvarig
 * nämnd", "Planned actions"). The first pattern that fits wins, so the narrower ones stand first.
 */
export const fieldNames = {
  goalLead: {
    names: listed("målägare, målansvarig, ansvarig för målet, goal owner, objective lead"),
    pattern:
      /^(?:officer|person|the officer|member|trustee)\b.*\blead|lead(?:ing|s)? (?:on|for) (?:this|the) (?:priority|goal|objective)|ansvarig för (?:del)?mål/,
  },
  goalRef: {
    names:
      listed(`målnr, mål nr, målnummer, koppling till mål, hör till mål, tillhör mål, tillhör, hör till, överordnad, överordnat mål,
      förälder, parent, parent id, goal no, goal ref, goal id, objective no, objective ref, linked goal,
      linked objective, relates to`),
    pattern:
      /^(?:mål|goal|objective|target|indicator|indikator)[- ]?(?:nr|nummer|id|no|number|ref|reference|code|kod)\.?$/,
  },
  code: {
    names: listed(
      "nr, nr., no, no., #, id, ref, ref., reference, kod, code, löpnr, löpnummer, number, nummer, punkt, item no, rad",
    ),
    pattern: /^(?:aktivitets|åtgärds|activity |action |insats)(?:nr|nummer|id|no|number|ref)\.?$/,
  },
  indicator: {
    names: listed(`indikator, indikatorer, mått, mätetal, nyckeltal, mätmetod, indicator, indicators, kpi, kpis,
      success criteria, success criterion, success measure, success measures, measure of success,
      measures of success, measure, metric, metrics, hur mäts det, framgångsfaktor`),
    pattern: /indikator|nyckeltal|success|\bkpi|indicator|hur (?:mäter|mäts)|how .*(?:know|measure)/,
  },
  baseline: {
    names: listed("nuläge, utgångsläge, utgångsvärde, basvärde, startvärde, baseline, current position, ingångsvärde"),
    pattern: /baseline|utgångs|nuläge|startvärde|basår|starting point|current (?:value|level|position|state)/,
  },
  target: {
    names: listed(
      "målvärde, målnivå, målsatt nivå, målbild, milestone, milestones, target, targets, target value, target level",
    ),
    pattern: /målvärde|målnivå|målsatt|^target(?!.*\bdate| group|ed)/,
  },
  participants: {
    names: listed(`medverkande, medverkar, deltar, deltagare, deltagande, delansvarig, medansvarig, samverkan,
      samverkanspart, samverkansparter, samarbetspartner, samverkan med, i samverkan med, i samarbete med,
      involverade, berörda, stöd, support, supporting, supported by, partners, partner, contributors,
      involved, with, others involved, taking part, key partners, delivery partners`),
    pattern:
      /medverk|med(?:aktör|utförar|part)|deltag|deltar|delansvar|medansvar|samverk|samarbet|samråd|involver|berörd|(?:^|\s)stöd|stöttar|bidra|support(?:ed|ing|s)?\b|partners?\b|contribut|taking part|consulted|övriga (?:parter|aktörer|ansvariga)|(?:other|key) stakeholders|working with|in (?:partnership|collaboration) with|with whom|(?:vilka|vem|who) (?:fler|mer|andra|else)|fler .*med\b|(?:tillsammans )?med vilka|^med vem/,
  },
  owner: {
    names: listed(`ansvar, ansvarig, ansvariga, huvudansvar, huvudansvarig, ansvarig enhet, ansvarig funktion, ägare,
      utförare, vem, vem gör det, vilka, owner, owners, lead, leads, leader, ledare, projektledare, processledare, responsible, responsibility,
      accountable, who, by whom, aktör, aktörer`),
    pattern:
      /ansvar|^vem\b|(?:åtgärds|aktivitets|process)ägare|responsib|accountab|\bowner|\blead\b|^who\b|assigned|utförare/,
  },
  followUp: {
    names: listed("uppföljning, utvärdering, uppföljning och utvärdering, follow-up, follow up, monitoring, review"),
    pattern: /uppfölj|utvärder|evaluat|följs (?:det )?upp|follow[- ]?up|monitor/,
  },
  reportBack: {
    names: listed(`återrapportering, återrapporteras, rapportering, rapporteras, redovisas, report back, reporting,
      reports to`),
    pattern: /rapporter|redovis|report(?:ing|s|ed)? (?:back|to|date)|reporting/,
  },
  deliverable: {
    names: listed(`leverans, leveranser, förväntat resultat, förväntad effekt, deliverable, deliverables, output,
      outputs, expected result, expected results, expected outcome`),
    pattern: /leverans|förvänta|deliverable|\boutputs?\b|expected/,
  },
  status: {
    names: listed(
      "status, rag, rag rating, done, klart?, klar?, avklarat, framdriftsstatus, genomförandestatus, rag-status, läge, hur går det, state, progress status, utförd, genomfört",
    ),
    pattern: /^status|status$|\brag\b|trafikljus|hur går det|färgmarkering/,
  },
  comment: {
    names:
      listed(`kommentar, kommentarer, narrative, commentary, highlights, lägesuppdatering, statusbeskrivning, notes, note, remarks, remark, anmärkning, anmärkningar, anteckning, anteckningar, notering, noteringar, lägesbeskrivning, aktuellt läge, lägesrapport, nulägesbeskrivning, progress,
      progress note, progress notes, progress update, progress to date, comment, comments, update,
      latest update, vad har hänt`),
    pattern:
      /komment|^läges|aktuellt läge|^progress|\bupdate\b|comment|vad har (?:hänt|gjorts)|hittills|så här långt|so far|to date|^utfall/,
  },
  start: {
    names: listed(`start, startdatum, starttid, startar, påbörjas, börjar, från, start date, begins, from, starts,
      starting`),
    pattern: /(?:^|\s)start(?!punkt|värde)|påbörja|start date|\bstarts?\b|begin/,
  },
  end: {
    names: listed(`slut, slutdatum, sluttid, klart, klar, klart senast, klar senast, färdigt, färdig, avslutas,
      uppnås senast, deadline, senast, till, end, end date, due, due date, by when, by, target date,
      completion, completion date, complete by, finish`),
    pattern:
      /(?:^|\s)slut(?!sats|rapport)|(?:ska vara |är |blir )?klart?\b|färdigt?\b(?! \()|avslut|deadline|\bdue\b|by when|completion|target date|end date|måldatum/,
  },
  time: {
    names: listed(`tid, tidplan, tidsplan, tidsram, tidpunkt, när, period, tidsperiod, timescale, timescales, timeline,
      timeframe, when, timing, dates, år, månad, vecka, termin, kvartal, month, week, term, quarter, semester, year`),
    pattern: /^tid(?:s|plan|punkt)|^när\b|^when\b|time(?:scale|line|frame|table)|genomförandetid/,
  },
  area: {
    names: listed(`område, områden, fokusområde, insatsområde, målområde, huvudområde, utvecklingsområde,
      samverkansområde, verksamhetsområde, prioriterat område, strategiskt område, perspektiv, tema, fokus,
      area, areas, priority area, focus area, theme, strand, pillar, zone, workstream, work area,
      strategic priority, strategic theme, kategori, category, arbetsområde, delområde, temaområde,
      priority, work package, arbetspaket, delprogram, programområde, strategi, huvudrubrik, avsnitt, spår,
      utmaning, inriktning, kapitel`),
    pattern:
      /område|work ?package|arbetspaket|^delprogram|^programme|^tema|perspektiv$|\barea\b|\btheme\b|\bstrand\b|\bpillar\b|workstream/,
  },
  goal: {
    names: listed(`mål, delmål, målsättning, målsättningar, nämndmål, effektmål, resultatmål, inriktningsmål,
      övergripande mål, strategiskt mål, goal, goals, objective, objectives, aim, aims,
      strategic objective, vad vill vi uppnå, what we want to achieve, desired outcome`),
    pattern:
      /(?:^|\p{L}+|\s)mål(?:sättning(?:ar)?|formulering)?(?:en|et)?$|goals?\b|objectives?\b|\baims?\b|vill (?:vi )?uppnå|want to achieve/u,
  },
  activity: {
    names: listed(`aktivitet, aktiviteter, åtgärd, åtgärder, insats, insatser, uppdrag, uppgift, vad, vad ska göras,
      vad vi ska göra, action, actions, activity, activities, task, tasks, initiative, what,
      what we will do, planned actions, measures, steg, genomförande, so gör vi, så gör vi`),
    pattern:
      /aktivitet|åtgärd|insats(?!område)|\bactions?\b|\bactivit|\btasks?\b|\binitiatives?\b|vad (?:ska|vi)|what (?:we|will)/,
  },
  title: {
    names: listed("rubrik, titel, benämning, namn, name, title, item, beskrivning, description, text"),
    pattern: /^(?:rubrik|titel|benämning)/,
  },
  level: { names: listed("nivå, level, typ, type, slag, kind"), pattern: /^nivå|^level/ },
} satisfies Readonly<Record<string, { readonly names: readonly string[]; readonly pattern: RegExp }>>;
