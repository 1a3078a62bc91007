import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { linkoping } from "../../src/samples/linkoping";
import { lund } from "../../src/samples/lund";
import type { Register } from "../../src/samples/register-book";

/** The plans' own texts stand beside the project where it is developed; a clone that stands alone has only the samples. */
const seeds = join(__dirname, "../../../shared/data/seeds");

describe("the samples, held against the plans' own texts", () => {
  if (!existsSync(seeds)) {
    it("is left out: the texts do not stand beside this clone", () => {
      process.stdout.write(
        "The plans' own texts (../shared/data/seeds) are not here: the samples were not held against them.\n",
      );
      expect(existsSync(join(__dirname, "../../src/samples/linkoping.ts"))).toBe(true);
    });
    return;
  }

  it("has every name, unit, period and mark of Linköping's text as it is written there", () => {
    const text = readFileSync(join(seeds, "linkoping-2019-2020.txt"), "utf8");
    const verbatim = [
      ...facts(linkoping, "title", "referenceNumber", "documentType", "documentOwner", "addressee", "keywords"),
      ...(linkoping.areas ?? []).map(({ area }) => area),
      ...(linkoping.units ?? []).map(({ unit }) => unit),
      ...(linkoping.activities ?? []).flatMap(({ start, reportBack }) => [start, reportBack]),
      ...(linkoping.activities ?? []).flatMap(({ responsible, takingPart }) => (takingPart ? [] : [responsible])),
      linkoping.headings?.activities?.reportBack,
      linkoping.headings?.activities?.responsible,
      ...(linkoping.meetings ?? []).flatMap(({ meeting, period }) => [meeting, period]),
      ...(linkoping.decisions ?? []).flatMap(({ date, paragraph }) => [date, paragraph]),
    ];
    expect(missing(verbatim, text)).toEqual([]);
  });

  it("has every name and mark of Lund's text as it is written there, and no activity", () => {
    const text = readFileSync(join(seeds, "lund-2020-2022.txt"), "utf8");
    const verbatim = [
      ...facts(lund, "title", "referenceNumber", "documentType", "addressee", "replaces", "relatedDocuments"),
      ...(lund.areas ?? []).flatMap(({ no, area }) => [`${no}. ${area}`]),
      ...(lund.parties ?? []).map(({ party }) => party),
      ...(lund.units ?? []).map(({ unit }) => unit),
      ...(lund.referrals ?? []).map(({ body }) => body),
    ];
    expect(missing(verbatim, text)).toEqual([]);
    expect(lund.activities ?? []).toEqual([]);
  });

  it("says in words of its own what the texts say in running sentences", () => {
    const texts = ["linkoping-2019-2020.txt", "lund-2020-2022.txt"]
      .map((file) => readFileSync(join(seeds, file), "utf8"))
      .join("\n");
    const prose = [...(linkoping.activities ?? []), ...(lund.activities ?? [])].flatMap(
      ({ expectedResult, progressNote }) => [expectedResult, progressNote],
    );
    const copied = prose.flatMap((sentence) =>
      runsOfTen(String(sentence ?? "")).filter((run) => plain(texts).includes(run)),
    );
    expect(copied).toEqual([]);
  });
});

// Helpers

function facts(register: Register, ...names: readonly (keyof Register["facts"])[]) {
  return names.map((name) => register.facts[name]);
}

function missing(words: readonly unknown[], text: string): unknown[] {
  return words.filter((word) => typeof word !== "string" || !plain(text).includes(plain(word)));
}

function runsOfTen(sentence: string): string[] {
  const words = plain(sentence).split(" ");
  return words.slice(9).map((_, at) => words.slice(at, at + 10).join(" "));
}

/** White space, bold marks and case do not count. */
function plain(text: string): string {
  return text.replaceAll("*", "").replace(/\s+/gu, " ").trim().toLocaleLowerCase("sv");
}
