import type { Day } from "../core/plan/day";
import { addressText } from "../core/register/layout";
import { tableNames } from "../core/register/read-plan";
import type { Rulebook } from "../core/rules/rulebook";
import type { ChangeHint, SelectedCell } from "./change-hint";
import type { DoubledSheet } from "./doubled-sheets";
import { keepCells } from "./keep-cells";
import { checkLive, seenNow, type LiveCheck } from "./live-check";
import { loadRulebook } from "./load-rulebook";
import { pauseAfter, pauses } from "./pauses";
import { readAgain } from "./read-again";
import type { Timers } from "./timers";
import type { Workbook, WorkbookTables } from "./workbook";
import { WorkbookError } from "./workbook-error";

/** How a watch stands. */
export type WatchState = {
  /** The last check; `null` until there is one. */
  readonly live: LiveCheck | null;
  /** Status sheets that two people have made at once. */
  readonly doubled: readonly DoubledSheet[];
  readonly isReading: boolean;
  /** Excel has kept a reading waiting for so long that the person wonders: a cell may be being edited. */
  readonly isKeptWaiting: boolean;
  /** Why the check may not be true at the moment. It is tried again by itself. */
  readonly trouble: WorkbookError | null;
};

/** A check that stays true by itself. It reads, and never writes. */
export type PlanWatch = {
  /** Reads everything now, and follows along from then on. Throws what the person can put right. */
  check(): Promise<LiveCheck>;
  /** What has changed so far has been looked at. */
  markSeen(): void;
  /** The pane is in sight again, and may have missed something meanwhile. */
  wake(): void;
  /** The pane is out of sight: nothing is read without an event. */
  sleep(): void;
  stop(): Promise<void>;
};

type Watched = {
  readonly workbook: Workbook;
  readonly timers: Timers;
  /** The day on which the plan is looked at. */
  readonly today: () => Day;
  readonly onChange: (state: WatchState) => void;
  /** Hears which cell the person has gone to, on a sheet with a table of the plan's, as `Aktiviteter!G7`. */
  readonly onSelected?: (address: string) => void;
  /** Hears of bugs of ours, which no caller waits for. */
  readonly onBug: (bug: unknown) => void;
};

type Asker = { readonly resolve: (live: LiveCheck) => void; readonly reject: (error: unknown) => void };

/** Watches the plan in a workbook once it has been checked for the first time. */
export function watchPlan({ workbook, timers, today, onChange, onSelected = () => {}, onBug }: Watched): PlanWatch {
  let state: WatchState = { live: null, doubled: [], isReading: false, isKeptWaiting: false, trouble: null };
  let read: WorkbookTables | null = null;
  let rulebook: Rulebook | null = null;
  let unwatch: (() => Promise<void>) | null = null;
  let heard: ChangeHint[] = [];
  let heardSince: number | null = null;
  let askers: Asker[] = [];
  let wantsAll = false;
  let isRunning = false;
  let isDue = false;
  let isAsleep = false;
  let isOver = false;
  let failures = 0;
  let notBefore = -Infinity;
  let fullReading = { at: -Infinity, took: 0 };
  let callOffNext = () => {};
  let callOffQuiet = () => {};

  const become = (changed: Partial<WatchState>) => {
    if (isOver) return;
    state = { ...state, ...changed };
    onChange(state);
  };
  const readIn = (milliseconds: number) => {
    callOffNext();
    callOffNext = timers.after(Math.max(milliseconds, notBefore - timers.now()), () => void run());
  };
  const awaitQuiet = () => {
    callOffQuiet();
    if (isOver || isAsleep || !state.live) return;
    callOffQuiet = timers.after(Math.max(pauses.quiet, fullReading.took * pauses.quietPerCost), readAll);
  };
  const readAll = () => {
    wantsAll = true;
    void run();
  };
  const hear = (hint: ChangeHint) => {
    if (isOver) return;
    heard.push(hint);
    heardSince ??= timers.now();
    readIn(Math.max(0, Math.min(pauses.together, heardSince + pauses.atMost - timers.now())));
    awaitQuiet();
  };

  const goTo = ({ sheetId, row, column }: SelectedCell) => {
    const found = isOver ? undefined : read?.tables.find((table) => table.sheetId === sheetId);
    if (found) onSelected(addressText({ sheet: found.sheet, row, column }));
  };

  /** One reading at a time; what is heard or asked for meanwhile leads to one more. */
  const run = async () => {
    callOffNext();
    isDue = true;
    if (isRunning) return;
    isRunning = true;
    let wentWell = true;
    while (!isOver && (askers.length > 0 || (isDue && wentWell))) wentWell = await readOnce();
    isRunning = false;
    awaitQuiet();
  };

  const readOnce = async (): Promise<boolean> => {
    const [hints, asking, all] = [heard, askers, wantsAll || !read];
    [heard, askers, wantsAll, heardSince, isDue] = [[], [], false, null, false];
    become({ isReading: true });
    const callOffWord = timers.after(pauses.word, () => become({ isKeptWaiting: true }));
    try {
      rulebook ??= await loadRulebook();
      unwatch ??= await workbook.watch(hear, goTo);
      const began = timers.now();
      const before = read;
      const fresh = all || !before ? await workbook.readTables(tableNames) : await readAgain(workbook, before, hints);
      read = before ? keepCells(fresh, before) : fresh;
      if (all) fullReading = { at: timers.now(), took: timers.now() - began };
      const last = state.live && asking.length > 0 ? lookedAt(state.live) : state.live;
      const isQuiet = read === before && (fresh === before || (hints.length === 0 && asking.length === 0));
      const isSameDay = last?.check.plan.today === today();
      const live = last && isQuiet && isSameDay ? last : checkLive(read, last, hints, rulebook, today());
      const sheetsChanged = hints.some(({ kind }) => kind === "sheets");
      const doubled = sheetsChanged ? await workbook.doubledSheets() : state.doubled;
      [failures, notBefore] = [0, -Infinity];
      become({ live, doubled, trouble: null, isReading: false, isKeptWaiting: false });
      for (const { resolve } of asking) resolve(live);
      return true;
    } catch (error) {
      become({ isReading: false, isKeptWaiting: false });
      for (const { reject } of asking) reject(error);
      if (!(error instanceof WorkbookError)) {
        if (asking.length === 0) onBug(error);
        return false;
      }
      failures += 1;
      heard = [...hints, ...heard];
      wantsAll = wantsAll || all || error.code !== "cell-being-edited";
      if (error.code === "session-lost") unwatch = null;
      become({ trouble: error });
      const pause = pauseAfter(error.code, failures);
      if (pause === null) return false;
      notBefore = timers.now() + pause;
      readIn(pause);
      return false;
    } finally {
      callOffWord();
    }
  };
  return {
    check: () =>
      new Promise((resolve, reject) => {
        askers.push({ resolve, reject });
        readAll();
      }),
    markSeen() {
      if (state.live) become({ live: seenNow(state.live) });
    },
    wake() {
      isAsleep = false;
      const since = timers.now() - fullReading.at;
      if (state.live && since > Math.max(pauses.wake, fullReading.took * pauses.wakePerCost)) readAll();
      else awaitQuiet();
    },
    sleep() {
      isAsleep = true;
      callOffQuiet();
    },
    async stop() {
      isOver = true;
      callOffNext();
      callOffQuiet();
      await unwatch?.();
    },
  };
}

/** Who asks for a check has seen the findings of the one before. */
function lookedAt(live: LiveCheck): LiveCheck {
  return { ...live, seen: { ...live.seen, findings: new Set(live.findings.map(({ key }) => key)) } };
}
