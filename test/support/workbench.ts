import { emptyBook, type Book } from "../../src/xlsx/book";
import { createHost, type Host, type HostOptions } from "../../src/workbench/engine/host";
import type { Session } from "../../src/workbench/engine/engine";
import { officeClient, type ClientOptions, type OfficeClient } from "./office-client";

/** A workbook with one person in it, whose add-in runs Microsoft's own client. */
export type Bench = OfficeClient & { readonly host: Host; readonly session: Session; readonly book: Book };

type Options = HostOptions & { client?: ClientOptions };

/** A person at the grid without an add-in: enough for what needs no client. */
export function personIn(book: Book, options: HostOptions = {}): Session {
  return createHost(book, { today: () => "2026-06-15", ...options }).openSession({ name: "Åsa", color: "#0F6CBD" });
}

/** `book` is a new one with the sheet Plan unless given. Dates without a year are in 2026. */
export function workbench(book: Book = emptyBook("Plan"), { client, ...options }: Options = {}): Bench {
  const host = createHost(book, { today: () => "2026-06-15", ...options });
  const session = host.openSession({ name: "Åsa", color: "#0F6CBD" });
  return Object.assign(officeClient(session, client), { host, session, book });
}

/** Another person in the same workbook. */
export function colleague(bench: Bench): OfficeClient & { readonly session: Session } {
  const session = bench.host.openSession({ name: "Bo", color: "#C239B3" });
  return Object.assign(officeClient(session), { session });
}

/** The error that the client reports for the batch, as the add-in sees it. */
export async function errorOf(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  return work.then(
    () => {
      throw new Error("Nothing went wrong.");
    },
    (error: unknown) => error as OfficeExtension.Error,
  );
}
