import { buildStatus } from "../../src/app/build-status";
import { tellApart } from "../../src/app/tell-apart";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { seededChance } from "../../src/workbench/faults/seeded-chance";
import { virtualClock } from "../../src/workbench/sharing/clock";
import { shareBook } from "../../src/workbench/sharing/sharing";
import { asyncGlobals } from "../support/async-globals";
import { aWordyBook } from "./a-wordy-book";
import { Crowd } from "./crowd";
import { dice as diceOf } from "./dice";
import { everyday, handDeed, untimely, type Weights } from "./hand-deeds";
import { interrupt } from "./interrupt";
import { Ledger, type Exempt } from "./ledger";
import { offerAgain, paneDeed, type Around, type Counts } from "./pane-deeds";
import { hasLosses, isTrue, seenBy } from "./pane";
import type { Person } from "./person";
import { duplicateIds, troubles } from "./whole-book";

export type Options = { readonly people: number; readonly steps: number; readonly seed: number };

export type Outcome = {
  readonly seed: number;
  readonly way: "server" | "replicas";
  readonly people: number;
  readonly edits: number;
  readonly builds: number;
  readonly faults: number;
  /** Panes and workbooks closed, and sessions lost, in the midst of it. */
  readonly interruptions: number;
  readonly conflicts: number;
  /** Rows that had given way to others' in a merge, offered to their writers, and written again. */
  readonly offered: number;
  readonly lost: number;
  /** What is not held against the add-in, by kind. */
  readonly exempt: Exempt;
  readonly duplicateIds: number;
  readonly staleFindings: number;
  readonly ok: boolean;
  /** What went wrong, in words. */
  readonly notes: readonly string[];
};

/** So many people at one workbook for so many deeds. The same seed gives the same run. */
export async function simulate({ people: count, steps, seed }: Options): Promise<Outcome> {
  const dice = diceOf(seededChance(seed));
  const clock = virtualClock();
  const undo = asyncGlobals(clock);
  const way = seed % 2 === 0 ? "server" : "replicas";
  const replicas = { way: "replicas", clock, delay: () => dice.below(8_000) } as const;
  let written = 0;
  const textOf = (person: number) => () => `Ord t${(written += 1)}p${person} här`;
  const ways = { ...(way === "server" ? {} : replicas), today: () => "2026-06-15" };
  const sharing = shareBook(aWordyBook(textOf(count)), ways);
  const ledger = new Ledger();
  ledger.found(sharing.book);
  const counts: Counts = { builds: 0, conflicts: 0, offered: 0 };
  const around = (number: number): Around => ({ number, dice, ledger, counts, text: textOf(number) });
  try {
    const crowd = new Crowd({ sharing, clock, dice, ledger, meet: (person) => work(person, untimely) }, count);
    const { people, notes } = crowd;
    // The rules are fetched at the first check, which takes real time: nothing of the run's own passes meanwhile.
    await Promise.all(people.map(({ pane }) => pane?.as(() => pane.watch.check())));
    crowd.switchFaultsOn();
    for (let step = 0; step < steps; step++) {
      const person = dice.pick(people);
      if (dice.random() < 0.012) interrupt(crowd, person, dice);
      if (person.hasAddIn && dice.random() < 0.4) crowd.ask(person, (pane) => paneDeed(pane, around(person.number)));
      else work(person);
      // People come in bursts.
      await crowd.pass(dice.random() < 0.4 ? 20 : dice.below(1_400), 3);
    }
    await comeToRest();

    let doubled = 0;
    crowd.ask(people[0]!, async () => void (doubled = (await excelWorkbook.doubledSheets()).length));
    await crowd.untilDone();
    const { lost, strays, exempt } = ledger.judge(sharing.book, way);
    const stale = await staleIn(crowd);
    notes.push(...lost.map((each) => `lost: ${each}`), ...strays, ...troubles(sharing.book, way, doubled));
    const sameIds = duplicateIds(sharing.book);
    return {
      seed,
      way,
      people: count,
      edits: ledger.edits,
      builds: counts.builds,
      faults: crowd.faults,
      interruptions: crowd.interruptions,
      conflicts: counts.conflicts,
      offered: counts.offered,
      lost: lost.length,
      exempt,
      duplicateIds: sameIds,
      staleFindings: stale,
      ok: notes.length === 0 && sameIds === 0,
      notes,
    };

    function work({ session, seen, number, isAway }: Person, weights: Weights = everyday): void {
      if (isAway || session.editing.goesOn) return;
      ledger.act(number, "hand", seen, () =>
        handDeed(session, dice, textOf(number), (tokens) => ledger.copied(tokens), weights),
      );
      if (dice.random() >= 0.03) return;
      session.editing.begin();
      clock.after(500 + dice.below(6_000), () => session.editing.end());
    }

    /** Copies meet, panes read all in the quiet, and everybody has what they lost written again, as long as there is any. */
    async function comeToRest(): Promise<void> {
      crowd.switchFaultsOff();
      await crowd.pass(20_000, 20);
      await crowd.untilDone();
      for (const person of people)
        crowd.ask(person, async ({ watch, state }) => void (state.live ?? (await watch.check())));
      for (let round = 0; round < 8; round++) {
        await crowd.pass(45_000, 20, 200);
        const losing = people.find(({ pane }) => pane && hasLosses(pane));
        if (!losing) break;
        crowd.ask(losing, (pane) => offerAgain(pane, around(losing.number)));
        await crowd.untilDone();
      }
      crowd.ask(people[0]!, async (pane) => {
        await excelWorkbook.writeCells(tellApart(seenBy(pane)!, dice.random));
        await buildStatus(excelWorkbook, "2026-06-15");
      });
      await crowd.untilDone();
      await crowd.pass(45_000, 20, 200);
    }
  } finally {
    undo();
  }
}

/** How many panes show something else than a check would. */
async function staleIn(crowd: Crowd): Promise<number> {
  let stale = 0;
  for (const person of crowd.people) {
    crowd.ask(person, async (pane) => {
      if (!(await isTrue(pane))) {
        stale += 1;
        crowd.notes.push(`pane ${person.number} shows other findings than a check`);
      }
      for (const bug of pane.bugs) crowd.notes.push(`bug in the watch of ${person.number}: ${String(bug)}`);
    });
    await crowd.untilDone();
  }
  return stale;
}
