import type { Book } from "../../xlsx/book";
import type { Person, Session } from "../engine/engine";
import { createHost, type HostOptions } from "../engine/host";
import type { MergeLoss } from "./merge-losses";
import { replicas, type ReplicaOptions } from "./replicas";

/** How people share a workbook: all at one copy on a server, as in Excel on the web, or each at a copy of their own. */
export type Sharing = {
  readonly way: "server" | "replicas";
  /** The workbook as it would be saved. */
  readonly book: Book;
  /** The newest ExcelApi that it answers to. */
  readonly excelApi: string;
  readonly sessions: readonly Session[];
  openSession(person: Person): Session;
  /** Calls `listener` when the workbook that would be saved has changed, with whose change it was. The answer stops that. */
  onChange(listener: (by: string) => void): () => void;
  /** Calls `listener` with each thing that a merge of two copies took away. At one server nothing is merged. */
  onMergeLoss(listener: (loss: MergeLoss) => void): () => void;
};

export type SharingOptions = HostOptions &
  ({ readonly way?: "server" } | ({ readonly way: "replicas" } & ReplicaOptions));

export function shareBook(book: Book, options: SharingOptions = {}): Sharing {
  if (options.way === "replicas") return replicas(book, options);
  const host = createHost(book, options);
  return {
    way: "server",
    book,
    excelApi: host.excelApi,
    sessions: host.sessions,
    openSession: host.openSession,
    onChange: (listener) => host.onChange(({ kind, by }) => void (kind !== "selection" && listener(by))),
    onMergeLoss: () => () => undefined,
  };
}
