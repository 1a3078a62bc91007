import type { Text } from "../core/text";
import { findingStrings } from "./check/finding-strings";
import { watchStrings } from "./check/watch-strings";
import { counted } from "../core/counted";
import { timeOfDay } from "./time-of-day";

/** Every word of the pane's own. What rules and refusals say stands with them. */
export const strings = {
  appName: { sv: "Handlingsplansregister", en: "Action plan register" },
  untitledPlan: { sv: "Handlingsplan utan titel", en: "Action plan without a title" },
  readingPlan: { sv: "Läser planen …", en: "Reading the plan…" },
  tryAgain: { sv: "Försök igen", en: "Try again" },
  reload: { sv: "Ladda om", en: "Reload" },
  close: { sv: "Stäng", en: "Close" },

  menu: { sv: "Fler val", en: "More options" },
  language: { sv: "Språk", en: "Language" },
  theme: { sv: "Utseende", en: "Appearance" },
  themes: {
    system: { sv: "Följ systemet", en: "Follow the system" },
    light: { sv: "Ljust", en: "Light" },
    dark: { sv: "Mörkt", en: "Dark" },
  },
  about: { sv: "Om tillägget", en: "About the add-in" },

  tabs: { sv: "Delar av handlingsplanen", en: "Parts of the action plan" },
  tabNames: {
    check: { sv: "Kontroll", en: "Check" },
    followUp: { sv: "Uppföljning", en: "Follow-up" },
    plan: { sv: "Plan", en: "Plan" },
  },

  checkPlan: { sv: "Kontrollera planen", en: "Check the plan" },
  checkingPlan: { sv: "Läser tabellerna och kontrollerar planen …", en: "Reading the tables and checking the plan…" },
  checkedAt: (time: string): Text => ({
    sv: `Kontrollerad ${timeOfDay(time).sv}`,
    en: `Checked ${timeOfDay(time).en}`,
  }),
  notChecked: { sv: "Planen är inte kontrollerad än", en: "The plan has not been checked yet" },
  whatCheckDoes: {
    sv: "Kontrollen visar vad som behöver rättas och var det står. Den ändrar ingenting i arbetsboken.",
    en: "The check shows what needs to be put right and where it stands. It changes nothing in the workbook.",
  },
  allGood: { sv: "Inget att anmärka på", en: "No issues found" },
  rulesHeld: (rules: number): Text =>
    counted(rules, {
      sv: [() => "Planen följer den regel som prövas.", (n) => `Planen följer alla ${n} regler som prövas.`],
      en: [() => "The plan keeps the one rule it is tried against.", (n) => `The plan keeps all ${n} rules.`],
    }),
  putRightCount: (count: number): Text =>
    counted(count, {
      sv: [() => "En punkt är åtgärdad sedan du tittade.", (n) => `${n} punkter är åtgärdade sedan du tittade.`],
      en: [
        () => "One point has been put right since you looked.",
        (n) => `${n} points have been put right since you looked.`,
      ],
    }),
  acceptedCount: (count: number): Text =>
    counted(count, {
      sv: [() => "En avvikelse är godtagen med motivering.", (n) => `${n} avvikelser är godtagna med motivering.`],
      en: [() => "One deviation is accepted with a reason.", (n) => `${n} deviations are accepted with a reason.`],
    }),
  checkDone: { sv: "Kontrollen är klar", en: "The check is done" },
  findingCount: (count: number): Text =>
    counted(count, {
      sv: [() => "1 sak att titta på", (n) => `${n} saker att titta på`],
      en: [() => "1 thing to look at", (n) => `${n} things to look at`],
    }),
  newCount: (count: number): Text =>
    counted(count, { sv: [() => "1 ny", (n) => `${n} nya`], en: [() => "1 new", (n) => `${n} new`] }),
  fixedCount: (count: number): Text =>
    counted(count, {
      sv: [() => "1 åtgärdad", (n) => `${n} åtgärdade`],
      en: [() => "1 put right", (n) => `${n} put right`],
    }),
  nothingNew: { sv: "Inget nytt sedan förra kontrollen", en: "Nothing new since the last check" },

  ...findingStrings,
  ...watchStrings,

  statusSheets: { sv: "Statusblad", en: "Status sheets" },
  whatSheetsAre: {
    sv: "Du får ett blad för varje område och en översikt, med läget i dag. Blad som redan finns uppdateras. Det du skriver under Anteckningar, eller till höger om tabellerna, ligger kvar. Ändringar i tabellerna skrivs över.",
    en: "You get one sheet for each area and an overview, as things stand today. Sheets that are already there are brought up to date. What you write under Notes, or to the right of the tables, stays. Changes in the tables are overwritten.",
  },
  buildStatus: { sv: "Skapa statusblad", en: "Create status sheets" },
  buildingStatus: { sv: "Skapar statusbladen …", en: "Creating the status sheets…" },
  sheetsBuilt: (sheets: number): Text =>
    counted(sheets, {
      sv: [() => "1 statusblad är klart.", (n) => `${n} statusblad är klara.`],
      en: [() => "1 status sheet is ready.", (n) => `${n} status sheets are ready.`],
    }),
  onNoAreaSheet: (activities: number): Text =>
    counted(activities, {
      sv: [
        () =>
          "1 aktivitet hör inte till något område i planen och finns inte på något områdesblad. Kontrollera planen.",
        (n) =>
          `${n} aktiviteter hör inte till något område i planen och finns inte på något områdesblad. Kontrollera planen.`,
      ],
      en: [
        () => "1 activity belongs to no area in the plan and is on no area sheet. Check the plan.",
        (n) => `${n} activities belong to no area in the plan and are on no area sheet. Check the plan.`,
      ],
    }),
  doubledSheet: (name: string, original: string): Text => ({
    sv: `Bladet ”${name}” skapades samtidigt som ”${original}”, av någon annan, och uppdateras inte. Flytta det som ni har skrivit där till ”${original}” och ta bort bladet ”${name}”.`,
    en: `The sheet “${name}” was created at the same time as “${original}”, by somebody else, and is not brought up to date. Move what you have written there to “${original}” and delete the sheet “${name}”.`,
  }),
  whereSheetsAre: (time: string): Text => ({
    sv: `Se flikarna längst ned i arbetsboken. Uppdaterat ${timeOfDay(time).sv}.`,
    en: `See the tabs at the bottom of the workbook. Updated ${timeOfDay(time).en}.`,
  }),
  followUpLater: {
    sv: "Möten, påminnelser och underlag till samverkansråd kommer i en senare version.",
    en: "Meetings, reminders and papers for the council come in a later version.",
  },

  planFacts: { sv: "Uppgifter om planen", en: "Facts about the plan" },
  partiesAndUnits: { sv: "Parter och enheter", en: "Parties and units" },
  areas: { sv: "Områden", en: "Areas" },
  contents: { sv: "Innehåll", en: "Contents" },
  goalCount: (count: number): Text =>
    counted(count, { sv: [() => "1 mål", (n) => `${n} mål`], en: [() => "1 goal", (n) => `${n} goals`] }),
  activityCount: (count: number): Text =>
    counted(count, {
      sv: [() => "1 aktivitet", (n) => `${n} aktiviteter`],
      en: [() => "1 activity", (n) => `${n} activities`],
    }),
  unitCount: (count: number): Text =>
    count === 0
      ? { sv: "Inga enheter", en: "No units" }
      : counted(count, { sv: [() => "1 enhet", (n) => `${n} enheter`], en: [() => "1 unit", (n) => `${n} units`] }),
  noneYet: { sv: "Inga än", en: "None yet" },
  readOnly: {
    sv: "Ändra uppgifterna i bladen. Att göra det här i panelen kommer i en senare version.",
    en: "Change these in the sheets. Doing so here in the pane comes in a later version.",
  },

  noPlan: { sv: "Ingen handlingsplan här än", en: "No action plan here yet" },
  tablesLookedFor: {
    sv: "Tillägget letar efter tabeller med de här namnen, och hittade ingen av dem:",
    en: "The add-in looks for tables with these names, and found none of them:",
  },
  stillNoPlan: { sv: "Fortfarande ingen handlingsplan.", en: "Still no action plan." },
  lookAgain: { sv: "Leta igen", en: "Look again" },
  setUp: { sv: "Lägg upp en plan här", en: "Set up a plan here" },
  setUpOffer: {
    sv: "Tillägget gör i ordning bladen medan du svarar på några frågor. Inget skrivs förrän du har sett vad som skapas.",
    en: "The add-in prepares the sheets while you answer a few questions. Nothing is written before you have seen what will be made.",
  },
  goOnSettingUp: { sv: "Fortsätt lägga upp planen", en: "Go on setting up the plan" },
  adopt: { sv: "Hämta in en plan", en: "Bring in a plan" },
  adoptOffer: {
    sv: "Finns planen redan på ett blad, i ett dokument eller som text? Hämta in den. Källan ändras inte.",
    en: "Is the plan already on a sheet, in a document or in a text? Bring it in. The source is not changed.",
  },
  adoptMore: {
    sv: "Hämta in mål och aktiviteter från ett blad, ett dokument eller en text. Du får se vad som är nytt innan något skrivs.",
    en: "Bring in goals and activities from a sheet, a document or a text. You see what is new before anything is written.",
  },
  upkeep: { sv: "Registrets blad", en: "The register's sheets" },
  upkeepOffer: {
    sv: "Se efter om blad, kolumner eller listrutor saknas. Du får se vad som läggs till innan något skrivs.",
    en: "See whether sheets, columns or drop-down lists are missing. You see what will be added before anything is written.",
  },
  seeWhatIsMissing: { sv: "Se efter vad som saknas", en: "See what is missing" },
  opening: { sv: "Öppnar …", en: "Opening…" },

  bug: { sv: "Något gick fel i tillägget", en: "Something went wrong in the add-in" },
  bugMeans: {
    sv: "Felet är vårt, inte ditt. Det du har skrivit i arbetsboken finns kvar. Kopiera gärna uppgifterna nedan och skicka dem till den som sköter tillägget.",
    en: "The mistake is ours, not yours. What you have written in the workbook is still there. Please copy the details below and send them to whoever looks after the add-in.",
  },
  details: { sv: "Uppgifter om felet", en: "Details of the mistake" },
  copyDetails: { sv: "Kopiera uppgifterna", en: "Copy the details" },
  copied: { sv: "Kopierat", en: "Copied" },
  markedToCopy: {
    sv: "Texten är markerad. Tryck Ctrl+C för att kopiera.",
    en: "The text is selected. Press Ctrl+C to copy.",
  },
  goOn: { sv: "Fortsätt", en: "Go on" },
} as const;
