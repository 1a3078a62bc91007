import type { Book, Sheet } from "../../xlsx/book";
import type { Actor, Engine, Person, Session } from "../engine/engine";
import { applyExactly } from "../engine/history/apply-exact";
import { applyMerging } from "../engine/history/apply-merging";
import { happeningsOf } from "../engine/history/happenings";
import { inverse, type Patch, type Step } from "../engine/history/patch";
import { crossing, sheetNames } from "../engine/history/transform";
import { createHost, type Host, type HostOptions } from "../engine/host";
import { giveIdsOfItsOwn, sheetId } from "../engine/identity";
import { shiftArea } from "../engine/moving/shift";
import type { RangeRef } from "../engine/ranges/range-ref";
import { leaveLostSheets } from "../engine/sheets/lost-sheets";
import type { Clock } from "./clock";
import { droppedFrom, refusedIn, takenBy, type MergeLoss } from "./merge-losses";
import type { Entry } from "./replicas";
import { TouchedCells } from "./touched-cells";

export type Replica = {
  readonly session: Session;
  /** Saves and fetches, after the usual delay. */
  syncSoon(): void;
  /** The person goes: what they have done is handed in. */
  leave(): void;
};

type Place = { readonly ref: RangeRef; readonly area: RangeRef["area"] };

type Seat = {
  readonly book: Book;
  readonly person: Person;
  readonly number: number;
  readonly log: readonly Entry[];
  readonly clock: Clock;
  readonly delay: () => number;
  readonly options: HostOptions;
  readonly handIn: (entries: readonly Entry[], from: Replica) => void;
  readonly onLoss: (loss: MergeLoss) => void;
};

/** One person's own copy of the workbook. */
export function openReplica({ book, person, number, log, clock, delay, options, handIn, onLoss }: Seat): Replica {
  giveIdsOfItsOwn(book, number);
  const host = createHost(book, options);
  const { engine } = host;
  const session = host.openSession(person, `session-${number}`);
  const by: Actor = { engine, session, through: "person" };
  /** How much of the log this copy holds. */
  let seen = log.length;
  let pending: Patch[] = [];
  let callOff: (() => void) | null = null;

  const sync = (): void => {
    callOff?.();
    callOff = null;
    const news = log.slice(seen);
    if (news.length > 0) pending = fetch(host, by, pending, news, onLoss);
    const own = pending;
    pending = [];
    seen = log.length + own.length;
    if (own.length > 0)
      handIn(
        own.map((patch) => ({ patch, by })),
        replica,
      );
  };

  const replica: Replica = {
    session,
    syncSoon: () => void (callOff ??= clock.after(delay(), sync)),
    leave: sync,
  };
  host.onStep((patch) => {
    pending.push(patch);
    replica.syncSoon();
  });
  return replica;
}

/**
 * Brings others' changes into a copy with changes of its own: takes its own back, does the others' exactly as they were
 * done, and then its own again as they read after them. So all copies that hold the same log are the same, to the cell.
 */
function fetch(
  host: Host,
  by: Actor,
  pending: readonly Patch[],
  news: readonly Entry[],
  onLoss: (loss: MergeLoss) => void,
): Patch[] {
  const { engine } = host;
  const places = [...engine.refs].map((ref): Place => ({ ref, area: ref.area }));
  const sheetBefore = by.session.sheet;
  engine.quietly(() => {
    for (const patch of pending.toReversed()) inverse(patch).forEach((step) => exactly(engine, step, by));
  });

  let own = [...pending];
  const arriving = news.map(({ patch, by: author }) => {
    let theirs = patch;
    const names = sheetNames(engine.book);
    own = own.map((each) => {
      const met = crossing(theirs, each, names);
      for (const lost of droppedFrom(each, met.later, theirs)) onLoss({ ...lost, by: author.session.id });
      theirs = met.earlier;
      return met.later;
    });
    engine.quietly(() => patch.forEach((step) => exactly(engine, step, by)));
    return { patch: theirs, by: author };
  });

  const touched = new TouchedCells();
  for (const { patch } of news) touched.heed(patch);
  const again = own.map((patch) => engine.quietly(() => patch.forEach((step) => once(by, step, touched, onLoss))));
  standAgain(engine, by.session, sheetBefore, places, arriving);
  tellOf(host, by.session, arriving);
  return again.filter((patch) => patch.length > 0);
}

/** Does a step of one's own again, and says what of others' work it takes away, or of one's own cannot be done. */
function once(by: Actor, step: Step, touched: TouchedCells, onLoss: (loss: MergeLoss) => void): void {
  const { book } = by.engine;
  const key = step.kind === "sheets" ? null : step.sheet;
  const sheet = book.sheets.find((each) => sheetId(book, each) === key);
  const taken = sheet ? takenBy(step, sheet, touched) : [];
  const isDone = applyMerging(by, step, { guarded: false });
  const lost = isDone ? taken : refusedIn(step);
  for (const each of lost) onLoss({ ...each, by: by.session.id });
  if (isDone && step.kind === "shift") touched.move(step.sheet, step.shift);
}

/** Lets the history's mirror follow, and nobody else. */
function exactly(engine: Engine, step: Patch[number], by: Actor): void {
  engine.beforeMoving();
  applyExactly(engine, step);
  for (const happening of happeningsOf(engine.book, step)) engine.announce(happening, by);
}

/** Selections and kept ranges have been through all of that; they are to move with what the others did, and no more. */
function standAgain(
  engine: Engine,
  session: Session,
  sheet: Sheet,
  places: readonly Place[],
  news: readonly Entry[],
): void {
  const { book } = engine;
  for (const { ref, area } of places) {
    ref.sheet = sameSheet(book, ref.sheet);
    ref.area = news.reduce((moved, { patch }) => afterShifts(moved, sheetId(book, ref.sheet), patch), area);
  }
  session.sheet = sameSheet(book, sheet);
  for (const [before, selection] of session.selections) {
    if (selection.sheet === before) continue;
    session.selections.delete(before);
    session.selections.set(selection.sheet, selection);
  }
  leaveLostSheets(engine);
}

/** A sheet of one's own that has been taken back and made again is another object by the same id. */
function sameSheet(book: Book, sheet: Sheet): Sheet {
  return book.sheets.find((each) => sheetId(book, each) === sheetId(book, sheet)) ?? sheet;
}

function afterShifts(area: RangeRef["area"], sheet: string, patch: Patch): RangeRef["area"] {
  return patch.reduce(
    (moved, step) => (moved && step.kind === "shift" && step.sheet === sheet ? shiftArea(moved, step.shift) : moved),
    area,
  );
}

function tellOf({ engine, tell }: Host, session: Session, news: readonly Entry[]): void {
  for (const { patch, by } of news) {
    session.history.heed(patch, engine.book);
    for (const step of patch) {
      for (const happening of happeningsOf(engine.book, step)) tell(happening, by);
    }
  }
}
