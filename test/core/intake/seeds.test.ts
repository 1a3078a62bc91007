import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { adoptPlan } from "../../../src/app/adopt-plan";
import { checkWorkbook } from "../../../src/app/check-plan";
import { propose } from "../../../src/core/intake/propose";
import type { Proposal, ProposedUnit } from "../../../src/core/intake/proposal";
import { documentOf } from "../../../src/core/intake/source";
import { registerContents } from "../../../src/core/intake/to-register/register-contents";
import type { Check } from "../../../src/core/rules/check-plan";
import { fileWorkbook } from "../../../src/files/file-workbook";
import { emptyBook } from "../../../src/xlsx/book";

/** The plans' own texts stand beside the project where it is developed; the same facts in our own words stand here. */
const seeds = join(__dirname, "../../../../shared/data/seeds");
const ownWords = join(__dirname, "../../samples/documents");
const texts = [
  ["in our own words", ownWords, "linkoping-i-egna-ord.txt", "lund-i-egna-ord.txt"],
  ["word for word", seeds, "linkoping-2019-2020.txt", "lund-2020-2022.txt"],
] as const;

describe.each(texts)("propose, of the plans that the register is measured by, %s", (_, folder, linkoping, lund) => {
  if (!existsSync(folder)) {
    it("is left out: the texts do not stand beside this clone", () => {
      process.stdout.write("The plans' own texts (../shared/data/seeds) are not here: only our own words were read.\n");
      expect(existsSync(ownWords)).toBe(true);
    });
    return;
  }

  const read = (file: string) => propose(documentOf(file, readFileSync(join(folder, file), "utf8")))!;

  it("finds Linköping's areas, activities and starts", () => {
    const { areas, activities, goals } = read(linkoping);
    expect(areas.map(({ text }) => text)).toEqual(["Attraktivitet", "Bildning", "Hållbar tillväxt", "Välfärd"]);
    expect(activities.map(({ area }) => area?.text)).toEqual(areas.map(({ text }) => text));
    expect(activities.map(({ start }) => start?.text)).toEqual([
      "våren 2019",
      "hösten 2018",
      "hösten 2019",
      "våren 2020",
    ]);
    expect(goals).toEqual([]);
  });

  it("finds eight mentions of seven units with their parties, one pair with its roles", () => {
    const { activities } = read(linkoping);
    expect(activities.map(({ owners }) => owners.map(inWords))).toEqual([
      ["Linköpings kommun: Kommunikationsstaben", "LiU: Kommunikationsavdelningen"],
      ["Linköpings kommun: Utbildningsförvaltningen", "LiU: Lärande, estetik, naturkunskap (LEN)"],
      ["Linköpings kommun: Näringslivs- och tillväxtstaben"],
      ["Linköpings kommun: Planeringsstaben", "Linköpings universitet: Samverkansheten"],
    ]);
    expect(activities.map(({ participants }) => participants.map(inWords))).toEqual([
      [],
      [],
      ["Linköpings universitet: Samverkansheten"],
      [],
    ]);
    expect(contents(linkoping).units).toHaveLength(7);
    expect(contents(linkoping).parties).toEqual([
      { party: "Linköpings kommun", shortName: "LK", type: "kommun" },
      { party: "Linköpings universitet", shortName: "LiU", type: "lärosäte" },
    ]);
  });

  it("finds six report-backs under a misspelt label", () => {
    const { activities } = read(linkoping);
    const reports = activities.map(({ reportBack }) => reportBack.map(({ period }) => period));
    expect(reports).toEqual([
      ["Hösten 2019", "våren 2020"],
      ["Hösten 2019"],
      ["Våren 2020", "hösten 2020"],
      ["Hösten 2020"],
    ]);
    expect(activities.flatMap(({ reportBack }) => reportBack.map(({ forum }) => forum))).toEqual(
      Array.from({ length: 6 }, () => "Samverkansrådet"),
    );
    expect(contents(linkoping).meetings).toEqual([
      { meeting: "Samverkansrådet", period: "Hösten 2019" },
      { meeting: "Samverkansrådet", period: "våren 2020" },
      { meeting: "Samverkansrådet", period: "hösten 2020" },
    ]);
  });

  it("finds the eight facts that Linköping's head fills in, and the three that it leaves empty", () => {
    const { emptyFacts } = read(linkoping);
    expect(facts(read(linkoping))).toEqual({
      title: "Handlingsplan för samverkan mellan Linköpings kommun och Linköpings universitet för perioden 2019-2020",
      documentType: "Handlingsplan",
      adoptedBy: "Kommunstyrelsen",
      adoptedOn: "2019-11-19",
      decision: "§ 356",
      validFrom: "2019",
      validTo: "2020",
      referenceNumber: "KS 2019-695",
      documentOwner: "Biträdande kommundirektör",
      addressee: "Kommunstyrelsen",
      keywords: "Samverkan, Linköpings universitet",
    });
    expect(emptyFacts).toEqual(["reviewBy", "lastRevised", "relatedDocuments"]);
    expect(contents(linkoping).decisions).toEqual([
      {
        party: "LK",
        decidingBody: "Kommunstyrelsen",
        type: "antagen",
        date: "2019-11-19",
        paragraph: "§ 356",
        referenceNumber: "KS 2019-695",
      },
    ]);
  });

  it("finds Lund's areas, facts and parties in a case that only tells of its plan", () => {
    const { areas, parties, activities, goals } = read(lund);
    expect(areas.map(({ text }) => text)).toEqual([
      "Studenters delaktighet i Lunds kommun",
      "Studentliv",
      "Studentbostäder/bostäder för unga",
      "Studenters trivsel och välmående",
      "Arbetslivssamverkan och entreprenörskap",
    ]);
    expect(facts(read(lund))).toEqual({
      title: "Handlingsplan för studentsamverkan 2020-2022",
      validFrom: "2020",
      validTo: "2022",
      referenceNumber: "KS 2020/0201",
      replaces: "Handlingsplan för studentsamverkan 2018-2019",
      coordinator: "Studentsamordnaren",
      implementationGroup: "företrädare för studentorganisationerna och kommunens studentsamordnare",
      documentType: "handlingsplan",
      addressee:
        "Kommunala studentrådet; Akademiska Föreningen; Kuratorskollegiet; Lunds universitets studentkårer; Kommunkontoret, utredningsenheten",
      relatedDocuments:
        "Kommunkontorets tjänsteskrivelse den 15 maj 2020; Avsiktsförklaring mellan Lunds kommun, Akademiska Föreningen, Kuratorskollegiet och Lunds universitets studentkårer, dnr 2016/0869",
    });
    expect(parties.map(({ name }) => name)).toEqual([
      "Lunds kommun",
      "Akademiska Föreningen",
      "Kuratorskollegiet",
      "Lunds universitets studentkårer",
    ]);
    expect([...activities, ...goals]).toEqual([]);
  });

  it("makes of Linköping's plan a register that the check runs on", async () => {
    const { plan, check } = await checked(linkoping);
    expect(plan.activities).toHaveLength(4);
    expect(plan.areas).toHaveLength(4);
    expect(rulesIn(check)).toEqual(
      expect.arrayContaining(["area-has-goal", "responsible-is-single", "activity-starts-within-plan-period"]),
    );
    expect(check.findings.filter(({ rule }) => rule === "responsible-is-single")).toHaveLength(3);
    expect(rulesIn(check).filter((rule) => unread.includes(rule))).toEqual([]);
  });

  it("makes of Lund's case a register that the check runs on", async () => {
    const { plan, check } = await checked(lund);
    expect(plan.areas).toHaveLength(5);
    expect(rulesIn(check)).toEqual(["area-has-goal", "plan-has-document-owner", "review-is-planned"]);
  });

  async function checked(file: string) {
    const workbook = fileWorkbook(emptyBook());
    const proposal = read(file);
    await adoptPlan(workbook, contents(file), proposal.language, () => 0.5);
    return checkWorkbook(workbook, "2020-06-01");
  }

  function contents(file: string) {
    return registerContents(read(file), { kind: "document", name: file });
  }
});

// Helpers

/** What the check says of values that it cannot read, and of names that no table has. */
const unread = [
  "cell-fits-its-column",
  "responsible-is-known",
  "taking-part-is-known",
  "area-is-known",
  "report-meeting-is-known",
  "status-is-known",
];

function rulesIn({ findings }: Check): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))].toSorted();
}

function inWords({ unit, party }: ProposedUnit): string {
  return `${party}: ${unit}`;
}

function facts({ facts: known }: Proposal) {
  return Object.fromEntries([...known].map(([fact, { text }]) => [fact, text]));
}
