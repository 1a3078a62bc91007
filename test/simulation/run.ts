import { buildStatus } from "../../src/app/build-status";
import { tellApart } from "../../src/app/tell-apart";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { seededChance } from "../../src/workbench/faults/seeded-chance";
import { virtualClock, type VirtualClock } from "../../src/workbench/sharing/clock";
import { shareBook } from "../../src/workbench/sharing/sharing";
import { asyncGlobals } from "../support/async-globals";
import { aRegisterBook } from "../support/registers";
import { dice as diceOf } from "./dice";
import { faultsOn } from "./faults-on";
import { handDeed } from "./hand-deeds";
import { Ledger } from "./ledger";
import { offerAgain, paneDeed, type Counts } from "./pane-deeds";
import { hasLosses, isTrue, openPane, seenBy, type Person } from "./person";
import { tokensSeen } from "./tokens";
import { troubles, duplicateIds } from "./whole-book";

export type Options = { readonly people: number; readonly steps: number; readonly seed: number };

export type Outcome = {
  readonly seed: number;
  readonly way: "server" | "replicas";
  readonly people: number;
  readonly edits: number;
  readonly builds: number;
  readonly faults: number;
  readonly conflicts: number;
  readonly lost: number;
  readonly excelsOwn: number;
  readonly duplicateIds: number;
  readonly staleFindings: number;
  readonly ok: boolean;
  /** What went wrong, in words. */
  readonly notes: readonly string[];
};

/** So many people at one workbook for so many deeds. The same seed gives the same run. */
export async function simulate({ people: count, steps, seed }: Options): Promise<Outcome> {
  const random = seededChance(seed);
  const dice = diceOf(random);
  const clock = virtualClock();
  const undo = asyncGlobals(clock);
  const way = seed % 2 === 0 ? "server" : "replicas";
  const replicas = { way: "replicas", clock, delay: () => dice.below(8_000) } as const;
  const sharing = shareBook(aRegisterBook(), {
    ...(way === "server" ? {} : replicas),
    today: () => "2026-06-15",
  });
  const ledger = new Ledger();
  const counts: Counts = { builds: 0, conflicts: 0 };
  const notes: string[] = [];
  let written = 0;
  const textOf = (number: number) => () => `Ord t${(written += 1)}p${number} här`;
  try {
    const people = Array.from({ length: count }, (_, number): Person => {
      const session = sharing.openSession({ name: `Person ${number}`, color: "#0F6CBD" });
      const seen = tokensSeen(session.engine);
      const pane = number < count - 1 ? openPane(session, number, seen, clock, random, ledger) : null;
      return { number, session, seen, pane };
    });
    const numbers = new Map(people.map(({ session, number }) => [session.id, number]));
    sharing.onChange((by) => ledger.saved(sharing.book, numbers.get(by) ?? 0));
    const going = new Set<Promise<void>>();
    const ask = (person: Person, work: () => Promise<void>) => {
      const { pane } = person;
      if (!pane || pane.isBusy) return;
      pane.isBusy = true;
      const done = pane
        .as(work)
        .catch((error: unknown) => void notes.push(`bug in pane ${person.number}: ${String(error)}`))
        .finally(() => {
          pane.isBusy = false;
          going.delete(done);
        });
      going.add(done);
    };
    const around = (number: number) => ({ number, dice, ledger, counts, text: textOf(number) });

    // The rules are fetched at the first check, which takes real time: nothing of the run's own passes meanwhile.
    await Promise.all(people.map(({ pane }) => pane?.as(() => pane.watch.check())));
    const faults = people.flatMap(({ pane }) => (pane ? [faultsOn(pane.door, dice)] : []));
    for (let step = 0; step < steps; step++) {
      const person = dice.pick(people);
      const { pane, session, seen, number } = person;
      if (pane && dice.random() < 0.4) ask(person, () => paneDeed(pane, around(number)));
      else if (!session.editing.goesOn) {
        ledger.act(number, "hand", seen, () => handDeed(session, dice, textOf(number)));
        if (dice.random() < 0.03) {
          session.editing.begin();
          clock.after(500 + dice.below(6_000), () => session.editing.end());
        }
      }
      // People come in bursts.
      await pass(clock, dice.random() < 0.4 ? 20 : dice.below(1_400), 3);
    }

    faults.forEach((fault) => fault.off());
    await untilDone(clock, going);
    // Copies meet, panes read all in the quiet, and everybody has what they lost written again, as long as there is any.
    for (let round = 0; round < 8; round++) {
      await pass(clock, 45_000, 20);
      const losing = people.filter(({ pane }) => pane && hasLosses(pane));
      if (losing.length === 0) break;
      for (const person of losing.slice(0, 1)) ask(person, () => offerAgain(person.pane!, around(person.number)));
      await untilDone(clock, going);
    }
    const first = people[0]!;
    ask(first, async () => {
      await excelWorkbook.writeCells(tellApart(seenBy(first.pane!)!, random));
      await buildStatus(excelWorkbook, "2026-06-15");
    });
    await untilDone(clock, going);
    await pass(clock, 45_000, 20);

    let doubled = 0;
    ask(first, async () => void (doubled = (await excelWorkbook.doubledSheets()).length));
    await untilDone(clock, going);
    const { lost, excelsOwn } = ledger.judge(sharing.book, way);
    let stale = 0;
    for (const { pane, number } of people) {
      if (!pane) continue;
      const told = isTrue(pane);
      const done = told.then(() => undefined);
      going.add(done);
      void done.finally(() => going.delete(done));
      await untilDone(clock, going);
      if (!(await told)) {
        stale += 1;
        notes.push(`pane ${number} shows other findings than a check`);
      }
      for (const bug of pane.bugs) notes.push(`bug in the watch of ${number}: ${String(bug)}`);
    }
    notes.push(...lost.map((each) => `lost: ${each}`), ...troubles(sharing.book, way, doubled));
    const sameIds = duplicateIds(sharing.book);
    return {
      seed,
      way,
      people: count,
      edits: ledger.edits,
      builds: counts.builds,
      faults: faults.reduce((sum, { happened }) => sum + happened(), 0),
      conflicts: counts.conflicts,
      lost: lost.length,
      excelsOwn,
      duplicateIds: sameIds,
      staleFindings: stale,
      ok: notes.length === 0 && sameIds === 0,
      notes,
    };
  } finally {
    undo();
  }
}

/** Lets time pass in slices, and between them whatever does not wait for time. */
async function pass(clock: VirtualClock, milliseconds: number, slices: number): Promise<void> {
  for (let slice = 0; slice < slices; slice++) {
    await turns();
    clock.pass(milliseconds / slices);
  }
  await turns();
}

async function untilDone(clock: VirtualClock, going: ReadonlySet<Promise<unknown>>): Promise<void> {
  for (let slice = 0; going.size > 0; slice++) {
    if (slice > 5_000) throw new Error("A pane waits for ever.");
    await turns();
    clock.pass(50);
  }
}

/** Answers and events reach their hearers in a few turns of the event loop. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
}
