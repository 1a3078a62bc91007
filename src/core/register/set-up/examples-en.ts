import type { ExampleTable } from "./examples";
import type { RegisterContents } from "./register-to-be";

/** Worked examples of a plan that nobody has. */
export const examplesEn: Pick<RegisterContents, ExampleTable> = {
  parties: [
    {
      party: "Example: Granvik Municipality",
      shortName: "Example GM",
      type: "municipality",
      decidingBody: "Executive board",
    },
    {
      party: "Example: Norra University",
      shortName: "Example NU",
      type: "university",
      decidingBody: "Vice-Chancellor",
    },
  ],
  units: [
    { party: "Example GM", unit: "Example: Housing", function: "Housing strategist" },
    { party: "Example NU", unit: "Example: Student Affairs", function: "Head of division" },
  ],
  areas: [
    { no: "E1", area: "Example: Housing", description: "That whoever is to study has somewhere to live." },
    { no: "E2", area: "Example: Student life", description: "That students meet across subjects and years." },
  ],
  goals: [
    {
      no: "E1.1",
      area: "Example: Housing",
      goal: "Example: The share of new students offered housing within four weeks has risen from 72 to 95 per cent by 2028-06-30",
      indicator: "Share offered housing within four weeks, by the housing queue",
      baseline: "72 %",
      target: "95 %",
      due: "2028-06-30",
      responsible: "Example GM: Example: Housing",
      type: "effect",
      id: "M-EXAMPLE2",
      source: "Example",
    },
    {
      no: "E2.1",
      area: "Example: Student life",
      goal: "Example: The number of students who take part in the welcome week has risen from 900 to 1,500 by autumn 2027",
      indicator: "Number of participants, counted at registration",
      baseline: "900",
      target: "1500",
      due: "autumn 2027",
      responsible: "Example NU: Example: Student Affairs",
      type: "result",
      id: "M-EXAMPLE3",
      source: "Example",
    },
  ],
  activities: [
    {
      no: "E1.1.1",
      area: "Example: Housing",
      goal: "E1.1",
      activity: "Example: Draw up a joint housing guarantee",
      expectedResult: "An adopted guarantee with terms and responsibilities",
      responsible: "Example GM: Example: Housing",
      takingPart: "Example NU",
      start: "autumn 2026",
      due: "spring 2027",
      reportBack: "Spring 2027 in Example: Joint Council",
      status: "Not started",
      type: "action",
      id: "A-EXAMPLE2",
      source: "Example",
    },
    {
      no: "E2.1.1",
      area: "Example: Student life",
      goal: "E2.1",
      activity: "Example: Find out which students the welcome week does not reach",
      expectedResult: "A report with a proposal for the next step",
      responsible: "Example NU: Example: Student Affairs",
      takingPart: "Example GM",
      start: "2026-09-01",
      due: "2027-03-31",
      reportBack: "Spring 2027 in Example: Joint Council",
      status: "Not started",
      type: "inquiry",
      id: "A-EXAMPLE3",
      source: "Example",
    },
  ],
  meetings: [
    { meeting: "Example: Joint Council", date: "2027-05-20", papersDue: "2027-05-06", period: "spring 2027" },
    { meeting: "Example: Joint Council", date: "2027-11-25", papersDue: "2027-11-11", period: "autumn 2027" },
  ],
  referrals: [
    { body: "Example: Student Union", sent: "2026-03-02", answerBy: "2026-04-17" },
    { body: "Example: Municipal housing company", sent: "2026-03-02", answerBy: "2026-04-17", answered: "2026-04-10" },
  ],
};
