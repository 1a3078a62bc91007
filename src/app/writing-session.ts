import type { TableSnapshot } from "../core/register/table";
import type { Text } from "../core/text";
import { saysSame, type CellEdit, type EditOutcome, type NewRows } from "./cell-edit";
import type { LiveCheck } from "./live-check";
import { isOwnDoing } from "./own-doing";
import { cellNow, ownWrites, type Losses } from "./own-writes";
import { pauses } from "./pauses";
import { addedWords, addingWords, overwritingWords, sayEnd, sayTaken } from "./say-outcomes";
import { conflictsOf, overwriting } from "./settle-conflict";
import type { Timers } from "./timers";
import { typedRows } from "./typed-rows";
import type { Workbook } from "./workbook";
import { WorkbookError } from "./workbook-error";
import { carryOut, sizeOf, type WritingJob } from "./writing-job";

/** A cell that says something else than the person wrote, or wanted to write. */
export type Conflict = Losses["cells"][number];

/** Rows that stand, and cells with what became of them. */
export type Written = {
  readonly rows?: NewRows;
  readonly cells?: readonly CellEdit[];
  readonly outcomes?: readonly EditOutcome[];
};

/** How a person's writing stands. */
export type WritingState = {
  readonly work: WorkUnderWay | null;
  /** How the last work ended. */
  readonly ended: { readonly text: Text; readonly isWhole: boolean } | null;
  /** Why the last work could not be done. */
  readonly refused: WorkbookError | null;
  readonly conflicts: readonly Conflict[];
  /** Rows that were added here, or typed by the person, and have given way to others' when changes were merged. */
  readonly lostRows: readonly NewRows[];
};

export type WorkUnderWay = {
  readonly what: Text;
  readonly done: number;
  readonly of: number;
  /** It takes long enough to be shown. */
  readonly lasts: boolean;
  /** Excel keeps it waiting: a cell may be being edited, or Excel is busy. */
  readonly isKeptWaiting: boolean;
  readonly isCalledOff: boolean;
};

/** All that is written through a pane. Nothing is written but what a person has just asked for. */
export type WritingSession = {
  /** Writes, after whatever is being written. What `prepare` throws for the person to put right is told as a refusal. */
  write(prepare: () => WritingJob): Promise<void>;
  /** Tries once more what was refused. */
  again(): Promise<void>;
  /** What has not been written yet is left. */
  callOff(): void;
  /** Remembers what was written for the person by another way: where it gives way to others', they are told. */
  remember(written: Written): void;
  settle(conflicts: readonly Conflict[], choice: "mine" | "theirs"): Promise<void>;
  /** The rows that are gone: added again, or not missed. */
  settleRows(choice: "mine" | "theirs"): Promise<void>;
  /** The person has read how it ended. */
  dismiss(): void;
  /** Holds what has been written against what was read by now. */
  compare(live: LiveCheck): void;
  stop(): void;
};

type Surroundings = {
  readonly workbook: Pick<Workbook, "writeCells" | "appendRows" | "removeRows" | "setUpTables">;
  readonly timers: Timers;
  readonly random: () => number;
  readonly onChange: (state: WritingState) => void;
  /** Hears of bugs of ours, which no caller waits for. */
  readonly onBug: (bug: unknown) => void;
};

export const nothingWritten: WritingState = { work: null, ended: null, refused: null, conflicts: [], lostRows: [] };

export function writingSession({ workbook, timers, random, onChange, onBug }: Surroundings): WritingSession {
  const own = ownWrites();
  const typed = typedRows(random);
  let state = nothingWritten;
  let tables: readonly TableSnapshot[] = [];
  let refusedAtWrite: Conflict[] = [];
  let last: WritingJob | null = null;
  let line = Promise.resolve();
  let abort = new AbortController();
  let isOver = false;

  const become = (changed: Partial<WritingState>) => {
    if (isOver) return;
    state = { ...state, ...changed };
    onChange(state);
  };
  const heed = () => {
    const { rows, cells } = own.losses(tables);
    become({ conflicts: [...refusedAtWrite, ...cells], lostRows: [...rows, ...typed.lost()] });
  };
  const working = (changed: Partial<WorkUnderWay>) => {
    if (state.work) become({ work: { ...state.work, ...changed } });
  };

  const run = async (job: WritingJob) => {
    last = job;
    abort = new AbortController();
    const { signal } = abort;
    become({
      work: { what: job.what, done: 0, of: sizeOf(job), lasts: false, isKeptWaiting: false, isCalledOff: false },
      ended: null,
      refused: null,
    });
    let callOffWord = () => {};
    const awaitWord = () => {
      callOffWord();
      callOffWord = timers.after(pauses.word, () => working({ lasts: true, isKeptWaiting: true }));
    };
    const callOffShow = timers.after(pauses.together, () => working({ lasts: true }));
    awaitWord();
    try {
      const { refused, ...end } = await carryOut(workbook, job, {
        signal,
        onProgress(done) {
          awaitWord();
          working({ done, isKeptWaiting: false });
        },
        onCells(cells, outcomes) {
          own.rememberCells(cells, outcomes);
          refusedAtWrite.push(...conflictsOf(cells, outcomes));
        },
        onRows(news, standing) {
          own.forget({ rows: [news], cells: [] });
          typed.forget([news]);
          own.rememberRows(standing);
        },
      });
      become({ work: null, refused, ended: refused ? sayTaken(end) : sayEnd(end, job.done) });
    } catch (error) {
      become({ work: null });
      onBug(error);
    } finally {
      callOffShow();
      callOffWord();
      heed();
    }
  };
  const enqueue = (job: WritingJob) => (line = line.then(() => run(job)));

  return {
    async write(prepare) {
      try {
        await enqueue(prepare());
      } catch (error) {
        if (error instanceof WorkbookError) become({ refused: error, ended: null });
        else onBug(error);
      }
    },
    again: () => (last ? enqueue(last) : line),
    callOff() {
      abort.abort();
      working({ isCalledOff: true });
    },
    remember({ rows, cells = [], outcomes = [] }) {
      own.rememberCells(cells, outcomes);
      refusedAtWrite.push(...conflictsOf(cells, outcomes));
      // Whether it stands is told by the next check: what has been read so far is older.
      if (rows) own.rememberRows(rows);
    },
    async settle(conflicts, choice) {
      const settled = new Set(conflicts.map(({ edit }) => edit));
      own.forget({ rows: [], cells: conflicts });
      refusedAtWrite = refusedAtWrite.filter(({ edit }) => !settled.has(edit));
      heed();
      const cells = conflicts.flatMap(({ edit, now }) => (now === "row-gone" ? [] : [overwriting(edit, now)]));
      if (choice === "mine" && cells.length > 0) await enqueue({ what: overwritingWords, cells });
    },
    async settleRows(choice) {
      const { lostRows } = state;
      if (choice === "mine") return await enqueue({ what: addingWords, done: addedWords, rows: lostRows });
      own.forget({ rows: lostRows, cells: [] });
      typed.forget(lostRows);
      heed();
    },
    dismiss: () => become({ ended: null, refused: null }),
    compare(live) {
      tables = live.read.tables;
      // A write knows better than what was read before it.
      refusedAtWrite = refusedAtWrite.flatMap(({ edit, now }) => {
        const by = cellNow(edit, tables) ?? now;
        return by !== "row-gone" && saysSame(by, edit.value) ? [] : [{ edit, now: by }];
      });
      typed.heed(live, own.hasWritten);
      own.forget({ rows: [], cells: own.losses(tables).cells.filter((loss) => isOwnDoing(loss.edit, live)) });
      heed();
    },
    stop() {
      isOver = true;
    },
  };
}
