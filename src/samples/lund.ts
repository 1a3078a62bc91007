import { defaultStatuses } from "../core/register/set-up/default-statuses";
import type { Register } from "./register-book";

/**
 * The action plan for student collaboration in Lund 2020–2022, as the case that proposed it describes it. The case
 * names the plan's areas and parties; its goals and activities stand in an appendix that is not here, so there are none.
 */
export const lund: Register = {
  language: "sv",
  facts: {
    title: "Handlingsplan för studentsamverkan 2020-2022",
    validFrom: "2020",
    validTo: "2022",
    referenceNumber: "KS 2020/0201",
    documentType: "Handlingsplan",
    addressee: "Kommunstyrelsen",
    replaces: "Handlingsplan för studentsamverkan 2018-2019",
    relatedDocuments:
      "Avsiktsförklaring mellan Lunds kommun, Akademiska Föreningen, Kuratorskollegiet och Lunds universitets studentkårer, dnr 2016/0869",
    coordinator: "Studentsamordnaren, Kommunkontoret",
    implementationGroup: "Studentorganisationerna och kommunens studentsamordnare, som leder gruppen",
    language: "svenska",
    registerVersion: "2",
  },
  parties: [
    { party: "Lunds kommun", shortName: "Lunds kommun", type: "kommun", decidingBody: "Kommunstyrelsen" },
    { party: "Akademiska Föreningen", shortName: "Akademiska Föreningen", type: "studentorganisation" },
    { party: "Kuratorskollegiet", shortName: "Kuratorskollegiet", type: "studentorganisation" },
    {
      party: "Lunds universitets studentkårer",
      shortName: "Lunds universitets studentkårer",
      type: "studentorganisation",
    },
  ],
  units: [
    { party: "Lunds kommun", unit: "Kommunkontoret", function: "Studentsamordnare" },
    { party: "Lunds kommun", unit: "Kommunkontoret, utredningsenheten" },
  ],
  areas: [
    { no: "1", area: "Studenters delaktighet i Lunds kommun" },
    { no: "2", area: "Studentliv" },
    { no: "3", area: "Studentbostäder/bostäder för unga" },
    { no: "4", area: "Studenters trivsel och välmående" },
    { no: "5", area: "Arbetslivssamverkan och entreprenörskap" },
  ],
  statuses: defaultStatuses("sv"),
};
