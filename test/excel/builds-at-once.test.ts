import { buildStatus } from "../../src/app/build-status";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { Session } from "../../src/workbench/engine/engine";
import { virtualClock } from "../../src/workbench/sharing/clock";
import { shareBook } from "../../src/workbench/sharing/sharing";
import { whileTimePasses } from "../support/while-time-passes";
import { virtualTimers } from "../support/virtual-timers";
import { officeClient } from "../support/office-client";
import { aRegisterBook } from "../support/registers";

const people = [
  { name: "Åsa", color: "#0F6CBD" },
  { name: "Bo", color: "#C239B3" },
] as const;
const sheetNames = ["Status – översikt", "Status – Studentliv", "Status – Välfärd"];

describe("two people who make status sheets at once", () => {
  for (const request of [4, 5, 6, 7])
    it(`end with one set on one server, when the other is at it before request ${request} of the first`, async () => {
      const clock = virtualClock();
      const sharing = shareBook(aRegisterBook());
      const [asa, bo] = people.map((person) => sharing.openSession(person)) as [Session, Session];
      let requests = 0;
      const client = officeClient(asa, {
        clock,
        async transport(text) {
          if (++requests === request) await building(bo, "R-BO");
          return asa.runBatch(text);
        },
      });
      const restore = [client.install(), virtualTimers(clock)];
      const built = await whileTimePasses(clock, buildStatus(excelWorkbook, "2026-11-22", "R-ASA"));
      restore.forEach((undo) => undo());
      expect(statusSheets(sharing)).toEqual(sheetNames);
      expect(built.doubled).toEqual([]);
    });

  it("see which sheets are doubled once their copies have met, until a person has deleted them", async () => {
    const clock = virtualClock();
    const sharing = shareBook(aRegisterBook(), { way: "replicas", clock, delay: () => 1_000 });
    const [asa, bo] = people.map((person) => sharing.openSession(person)) as [Session, Session];
    await building(asa, "R-ASA");
    await building(bo, "R-BO");
    clock.pass(60_000);
    expect(statusSheets(sharing)).toHaveLength(6);
    const doubled = await as(asa, () => excelWorkbook.doubledSheets());
    expect(doubled.map(({ original }) => original)).toEqual(sheetNames);
    expect(await as(bo, () => excelWorkbook.doubledSheets())).toEqual(doubled);

    await building(bo, "R-BO-2");
    clock.pass(60_000);
    expect(statusSheets(sharing)).toHaveLength(6);
    for (const { name } of doubled)
      bo.deleteSheet(sharing.sessions[1]!.engine.book.sheets.findIndex((sheet) => sheet.name === name));
    clock.pass(60_000);
    expect(statusSheets(sharing)).toEqual(sheetNames);
    expect(await as(asa, () => excelWorkbook.doubledSheets())).toEqual([]);
  });

  it("is not what a copy is that somebody keeps", async () => {
    const sharing = shareBook(aRegisterBook());
    const asa = sharing.openSession(people[0]);
    await building(asa, "R-ASA");
    asa.copySheet(sharing.book.sheets.findIndex(({ name }) => name === sheetNames[0]));
    expect(statusSheets(sharing)).toHaveLength(4);
    expect(await as(asa, () => excelWorkbook.doubledSheets())).toEqual([]);
  });
});

// Helpers

/** Does something with a person's own Excel. */
async function as<Answer>(session: Session, work: () => Promise<Answer>): Promise<Answer> {
  const undo = officeClient(session).install();
  return work().finally(undo);
}

function building(session: Session, run: string) {
  return as(session, () => buildStatus(excelWorkbook, "2026-11-22", run));
}

function statusSheets({
  book,
}: {
  readonly book: { readonly sheets: readonly { readonly name: string }[] };
}): string[] {
  return book.sheets.map(({ name }) => name).filter((name) => name.startsWith("Status – "));
}
