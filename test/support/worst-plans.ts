import type { Plan } from "../../src/core/plan/plan";
import { readPlan } from "../../src/core/register/read-plan";
import { aGoal, anActivity, aPlan, aPlanWithHeadings, snapshotsOf } from "./plans";

const bare = { indicator: null, baseline: null, target: null };
const alone = { goal: null, expectedResult: null };

/** Plans that between them have everything wrong that a rule can say, each fault in as few rows as show it. */
export const worstPlans: readonly Plan[] = [
  readPlan([]).plan,
  readPlan(snapshotsOf(), ["PlanActivities2"]).plan,
  aPlanWithHeadings("activities", { Ansvarig: "Vem", Övrigt: "Hur" }),
  aPlanWithHeadings("goals", { Ansvarig: "", Kommentar: "Deadline" }),
  aPlan({ title: null, validFrom: null, validTo: null }),
  aPlan({ validFrom: 2026, validTo: 2025, activities: [], goals: [] }),
  aPlan({
    areas: [
      { no: "1", area: "Studentliv" },
      { no: "2", area: "Bildning" },
    ],
    units: [
      { party: "LK", unit: "Kommunikationsstaben" },
      { party: "LK", unit: "Kansliet" },
      { party: "LiU", unit: "Kansliet" },
    ],
    goals: [
      aGoal({ id: "M-1", area: null, responsible: null }),
      aGoal({ id: "M-2", due: null, responsible: "LK; LiU; Kommunikationsstaben" }),
      aGoal({ ...bare, id: "M-3", goal: null, responsible: "Kansliet" }),
      aGoal({ ...bare, id: "M-4", goal: "Studenter lånar kommunens cyklar", responsible: "LK" }),
      aGoal({ ...bare, id: "M-5", goal: "Verka för en attraktiv studentstad", due: "snart", responsible: "LK" }),
      aGoal({ ...bare, id: "M-6", goal: "TBD", responsible: "LK" }),
    ],
    activities: [
      anActivity({ id: "A-1", area: "Studentlif", responsible: null, status: "Genonförd" }),
      anActivity({ id: "A-1", area: "Välfärd", responsible: "LK; LiU", status: "På gång" }),
      anActivity({ id: "A-2", activity: null, responsible: "Komunikationsstaben", start: "hösten 2018" }),
      anActivity({ id: "A-3", responsible: "Byrån; Kontoret", start: "HT 2026", due: "VT 2026" }),
      anActivity({ id: "A-4", responsible: "Byrån", due: "VT 2031" }),
      anActivity({ id: "A-9", start: 2032, due: null }),
      anActivity({ id: "A-5", due: null, status: { error: "#REF!" } }),
      anActivity({ ...alone, id: "A-6", activity: "Stärka samverkan" }),
      anActivity({ ...alone, id: "A-7", activity: "Löpande utreda gemensamma satsningar", due: null }),
      anActivity({ ...alone, id: "A-8", activity: "Stärka studenternas delaktighet", due: null }),
    ],
  }),
  aPlan({
    goals: ["M-1", "M-2", "M-3"].map((id) => aGoal({ id, due: null, responsible: null, agreed: null })),
    activities: ["A-1", "A-2", "A-3"].map((id) => anActivity({ id, due: null, goal: null, agreed: null })),
  }),
  aPlan({
    goals: [
      aGoal({ id: "M-1", agreed: null, baseline: 300, target: 300 }),
      aGoal({ id: "M-2", baseline: { share: 1.1 }, due: 2031 }),
      aGoal({ id: "M-3", due: 2025 }),
    ],
    activities: [anActivity({ id: "A-1", goal: null, agreed: null }), anActivity({ id: "A-2", goal: null })],
  }),
  aPlan({ referenceNumber: null, documentOwner: null, reviewBy: null, validFrom: 2024, validTo: 2025 }),
  aPlan({
    referenceNumber: "diarieförs senare",
    referrals: [{ body: "Kulturnämnden", answerBy: "2026-01-31" }, { answerBy: "2026-01-31" }],
    units: [
      { party: "LK", unit: "Kommunikationsstaben", function: "Kommunikationschef" },
      { party: "LK", unit: "Kansliet", function: "Kanslichef" },
      { party: "LiU", unit: "Kommunikationsavdelningen" },
    ],
    goals: [
      aGoal({ id: "M-1", no: "1.1", due: "2031-06-30" }),
      aGoal({ id: "M-2", no: "1.2", goal: "Kön till studentbostad är högst tre månader den 31 december 2027" }),
    ],
    activities: [
      anActivity({ id: "A-1" }),
      anActivity({ id: "A-2" }),
      anActivity({ id: "A-3", goal: "Kön till studentbostad är högst två månader den 31 december 2027" }),
      anActivity({ id: "A-4", goal: "1.3", responsible: "Samtliga nämnder", takingPart: "Komunikationsavdelningen" }),
      anActivity({ id: "A-5", takingPart: "Byrån; Kontoret", start: "2026-06-01", status: "Genomförd" }),
      anActivity({ id: "A-6", start: 2025, status: "Inte påbörjad" }),
      anActivity({ id: "A-7", due: "2026-02-28", status: "Pågår med avvikelse" }),
      anActivity({ id: "A-8", status: "Uppskjuten" }),
      anActivity({ id: "A-9", status: "Avbruten", decision: "muntligt" }),
    ],
  }),
  aPlan({
    units: [
      { party: "LK", unit: "Kommunikationsstaben", function: "Kommunikationschef" },
      { party: "LK", unit: "Kansliet" },
      { party: "LiU", unit: "Kommunikationsavdelningen" },
    ],
    goals: ["Ett", "Två", "Tre"].map((goal, at) => aGoal({ id: `M-${at}`, goal })),
    activities: [anActivity({ goal: "Ett" })],
  }),
  aPlan({
    units: [
      { party: "LK", unit: "Kommunikationsstaben" },
      { party: "LiU", unit: "Kommunikationsavdelningen" },
    ],
    goals: ["Ett", "Två", "Tre"].map((goal, at) => aGoal({ id: `M-${at}`, goal })),
    activities: [anActivity({ goal: null })],
  }),
  aPlan({
    meetings: [{ meeting: "Samverkansrådet", date: "2026-11-30" }],
    parties: [
      { party: "Linköpings kommun", shortName: "LK", type: "kommun" },
      { party: "Linköpings universitet", shortName: "LiU", type: "lärosäte" },
      { party: "Studentkårerna", shortName: "Kårerna", type: "studentorganisation" },
      { party: "Region Östergötland", shortName: "RÖ", type: "region" },
    ],
    units: [
      { party: "LK", unit: "Gamla staben", function: "Chef", validTo: "2025-12-31", replacedBy: "LK: Nya staben" },
      {
        party: "LK",
        unit: "Delade kontoret",
        function: "Chef",
        validTo: 2025,
        replacedBy: "LK: Nya staben; LiU: Byrån",
      },
      { party: "LK", unit: "Nedlagda enheten", function: "Chef", validTo: 2025 },
      { party: "LK", unit: "Nya staben", function: "Chef" },
      { party: "LiU", unit: "Byrån", function: "Chef" },
    ],
    decisions: [
      { party: "LK", type: "antagen", paragraph: "§ 12" },
      { party: "LK", type: "antagen", date: "2025-11-19" },
      { party: "LiU", type: "antagen", date: "2025-11-19" },
      { party: "Kårerna", type: "antagen", date: "2025-11-19" },
    ],
    goals: [aGoal({ responsible: "LK: Nya staben" })],
    activities: [
      anActivity({ id: "A-1", responsible: "LK: Gamla staben", takingPart: "LiU", reportBack: null }),
      anActivity({ id: "A-2", responsible: "LK: Delade kontoret", takingPart: "LiU", reportBack: "vid behov" }),
      anActivity({ id: "A-3", responsible: "LK: Nedlagda enheten", takingPart: "LiU", control: "LiU" }),
      anActivity({ id: "A-4", responsible: "LK: Nya staben", takingPart: "LK: Nya staben; LiU", agreed: null }),
      anActivity({ id: "A-5", responsible: "LK", takingPart: null, reportBack: "Hösten 2026 i Samverkansråde" }),
      anActivity({ id: "A-6", responsible: "LK", takingPart: "RÖ", reportBack: "Hösten 2026 i Byrådet" }),
      anActivity({ id: "A-7", responsible: "LK", takingPart: "LiU", reportBack: "Hösten 2027 i Samverkansrådet" }),
      anActivity({ id: "A-8", responsible: "LK", takingPart: "LiU", reportBack: "Hösten 2025" }),
      anActivity({ id: "A-9", responsible: "LK", takingPart: "LiU", reportBack: "Hösten 2031" }),
      anActivity({ id: "A-10", responsible: "LK", takingPart: "LiU", progressNote: "Ring 811218-9876" }),
      anActivity({ id: "A-11", responsible: "LK", takingPart: "LiU", start: "vt-26", area: "STUDENTLIV" }),
    ],
  }),
  aPlan({
    activities: ["A-1", "A-2", "A-3"].map((id) => anActivity({ id, takingPart: null, reportBack: null })),
  }),
  aPlan({
    activities: [
      anActivity({ id: "A-1" }),
      ...["A-2", "A-3"].map((id) => anActivity({ id, takingPart: null, reportBack: null })),
    ],
  }),
  aPlan({
    rules: [
      { rule: "area-has-gaol", severity: "av" },
      { rule: "Alla är glada", severity: "varning" },
      { rule: "id-is-unique", severity: "råd" },
    ],
  }),
];
