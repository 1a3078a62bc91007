import { checkWorkbook } from "../../src/app/check-plan";
import { ownWrites, type OwnWrites } from "../../src/app/own-writes";
import { typedRows, type TypedRows } from "../../src/app/typed-rows";
import { watchPlan, type PlanWatch, type WatchState } from "../../src/app/watch-plan";
import type { ReadRegister } from "../../src/app/edit-of";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { withFaults, type FaultyDoor } from "../../src/workbench/faults/with-faults";
import type { VirtualClock } from "../../src/workbench/sharing/clock";
import type { Door } from "../../src/workbench/protocol/door";
import { ActionType } from "../../src/workbench/protocol/wire";
import { asClient } from "../support/async-globals";
import { officeClient, type OfficeClient } from "../support/office-client";
import { today } from "../support/today";
import type { Ledger } from "./ledger";
import type { Person } from "./person";

/** The add-in in somebody's pane, without its picture. */
export type Pane = {
  readonly door: FaultyDoor;
  readonly watch: PlanWatch;
  readonly own: OwnWrites;
  readonly typed: TypedRows;
  readonly bugs: unknown[];
  state: WatchState;
  /** One thing at a time, as a pane whose buttons are off while it works. */
  isBusy: boolean;
  /** Does something as this pane's add-in. */
  as<Answer>(work: () => Answer): Answer;
  /** It hears nothing any more and does nothing more, in the midst of whatever it does. */
  close(): void;
  isClosed: boolean;
  readonly closed: Promise<void>;
};

/** What a pane lives among. `beforeWrite` is called in the very moment in which something is about to be written. */
type Surroundings = {
  readonly clock: VirtualClock;
  readonly random: () => number;
  readonly ledger: Ledger;
  readonly beforeWrite: () => void;
};

export function openPane(person: Person, { clock, random, ledger, beforeWrite }: Surroundings): Pane {
  // eslint-disable-next-line prefer-const -- what it hears of comes to it in its own name
  let client: OfficeClient;
  // eslint-disable-next-line prefer-const -- as above
  let pane: Pane;
  let close = () => {};
  const closed = new Promise<void>((resolve) => (close = resolve));
  const as = <Answer>(work: () => Answer): Answer => asClient(client, work);
  const unlessClosed = (work: () => void) => void (pane.isClosed || as(work));
  const door = withFaults(watched(person, ledger, beforeWrite), clock, random);
  const ours: Door = {
    runBatch(request, flags, answer) {
      if (!pane.isClosed) door.runBatch(request, flags, (reply) => void (pane.isClosed || answer(reply)));
    },
    onRichApiEvent: (listener) => door.onRichApiEvent((entries) => unlessClosed(() => listener(entries))),
  };
  client = officeClient(person.session, { transport: ours, clock });
  const bugs: unknown[] = [];
  pane = {
    door,
    own: ownWrites(),
    typed: typedRows(random),
    bugs,
    isBusy: false,
    state: { live: null, isReading: false, isKeptWaiting: false, trouble: null, doubled: [] },
    as,
    close() {
      pane.isClosed = true;
      close();
    },
    isClosed: false,
    closed,
    watch: watchPlan({
      workbook: excelWorkbook,
      timers: {
        now: () => clock.now(),
        after: (milliseconds: number, work: () => void) => clock.after(milliseconds, () => unlessClosed(work)),
      },
      today: () => today,
      onChange(state) {
        const isNew = state.live !== pane.state.live;
        pane.state = state;
        if (state.live && isNew) pane.typed.heed(state.live, pane.own.hasWritten);
      },
      onBug: (bug) => bugs.push(bug),
    }),
  };
  return pane;
}

/** What the person saw last, cell by cell. */
export function seenBy({ state: { live } }: Pane): ReadRegister | null {
  return live && { tables: live.read.tables, layout: live.layout };
}

/** Whether something that the person wrote does not stand in what their pane has read. */
export function hasLosses(pane: Pane): boolean {
  const read = seenBy(pane);
  const { rows, cells } = pane.own.losses(read?.tables ?? []);
  return rows.length + cells.length + pane.typed.lost().length > 0;
}

/** True when what the pane shows is what a check would say now. */
export async function isTrue(pane: Pane): Promise<boolean> {
  const fresh = await pane.as(() => checkWorkbook(excelWorkbook, today));
  return said(fresh.findings) === said(pane.state.live?.findings ?? []);
}

function said(findings: readonly { rule: string; address: string; text: { sv: string } }[]): string {
  return JSON.stringify(findings.map(({ rule, address, text }) => [rule, address, text.sv]));
}

/** The session, whose add-in's deeds the ledger follows. */
function watched({ number, session, seen }: Person, ledger: Ledger, beforeWrite: () => void) {
  return {
    editing: session.editing,
    get isClosed() {
      return session.isClosed;
    },
    onRichApiEvent: session.onRichApiEvent.bind(session),
    runBatch(request: string): string {
      let answer = "";
      if (request.includes(`"ActionType":${ActionType.setProperty},`)) beforeWrite();
      ledger.act(number, "addin", seen, () => void (answer = session.runBatch(request)));
      return answer;
    },
  };
}
