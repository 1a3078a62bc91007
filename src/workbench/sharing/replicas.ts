import type { Book } from "../../xlsx/book";
import { assumed, documentedAt, type Fact } from "../engine/basis";
import type { Actor, Session } from "../engine/engine";
import { offeredApi, type HostOptions } from "../engine/host";
import { applyExactly } from "../engine/history/apply-exact";
import type { Patch } from "../engine/history/patch";
import { numberSheets } from "../engine/identity";
import type { RangeRef } from "../engine/ranges/range-ref";
import { wallClock, type Clock } from "./clock";
import { copyBook } from "./copy-book";
import type { MergeLoss } from "./merge-losses";
import { openReplica, type Replica } from "./replica";
import type { Sharing } from "./sharing";

export const replicaFacts: readonly Fact[] = [
  {
    about: "Co-authors see another's changes when their own Excel has saved and fetched, not at once",
    basis: documentedAt("https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins"),
  },
  {
    about: "Changes to different cells are merged; of two changes to the same cell the one that is saved later stays",
    basis: documentedAt("Microsoft Support: Collaborate on Excel workbooks at the same time with co-authoring"),
  },
  {
    about: "Rows inserted and deleted by others move what one has changed since; a cell of a deleted row is lost",
    basis: assumed("Two desktop Excels with AutoSave off: one deletes a row, the other types in it; save both."),
  },
  {
    about: "Two rows typed at once right below a table land in the same cells, and the later stays",
    basis: assumed("Two desktop Excels: both type right below the table within a second; save both."),
  },
];

export type ReplicaOptions = {
  readonly clock?: Clock;
  /** Milliseconds until a copy next saves and fetches: 0 to 30,000, drawn anew each time. */
  readonly delay?: () => number;
};

/** What somebody's copy has handed in, as it reads where it stands in the one order of all. */
export type Entry = { readonly patch: Patch; readonly by: Actor };

/** Everyone works at a copy; what each changes travels after a while and meets what the others have changed. */
export function replicas(book: Book, options: HostOptions & ReplicaOptions): Sharing {
  const { clock = wallClock, delay = () => 3_000 } = options;
  numberSheets(book);
  // The workbook as it is saved: nobody sits at it, and nobody holds on to anything in it.
  const trunk = { book, refs: new Set<RangeRef>(), sessions: [] };
  const log: Entry[] = [];
  const copies: Replica[] = [];
  const sessions: Session[] = [];
  const listeners = new Set<(by: string) => void>();
  const mourners = new Set<(loss: MergeLoss) => void>();
  let arrivals = 0;

  const handIn = (entries: readonly Entry[], from: Replica): void => {
    for (const entry of entries) {
      log.push(entry);
      entry.patch.forEach((step) => applyExactly(trunk, step));
    }
    for (const copy of copies) if (copy !== from) copy.syncSoon();
    listeners.forEach((listener) => listener(from.session.id));
  };

  return {
    way: "replicas",
    book,
    excelApi: offeredApi(options.excelApi),
    sessions,
    openSession(person) {
      arrivals += 1;
      const replica: Replica = openReplica({
        book: copyBook(book),
        person,
        number: arrivals,
        log,
        clock,
        delay,
        options,
        handIn,
        onLoss: (loss) => mourners.forEach((listener) => listener(loss)),
      });
      copies.push(replica);
      sessions.push(replica.session);
      replica.session.onClose(() => {
        replica.leave();
        copies.splice(copies.indexOf(replica), 1);
        sessions.splice(sessions.indexOf(replica.session), 1);
      });
      return replica.session;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onMergeLoss(listener) {
      mourners.add(listener);
      return () => void mourners.delete(listener);
    },
  };
}
