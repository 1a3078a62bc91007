import type { Book } from "../../xlsx/book";
import type { Actor, Engine, HostChange, Locale, Person, Session } from "./engine";
import { hasApi } from "./excel-api";
import type { Happening } from "./happening";
import { keepHistory } from "./history/keeper";
import type { Patch } from "./history/patch";
import { numberSheets } from "./identity";
import type { RangeRef } from "./ranges/range-ref";
import { openSession } from "./open-session";

export type HostOptions = {
  /** How typed text is read and numbers are shown; `sv-SE` unless told. */
  locale?: Locale;
  /** The newest ExcelApi that the host answers to: `1.15` unless told, and never more. */
  excelApi?: string;
  /** `YYYY-MM-DD`, for dates typed without a year. The clock's unless told. */
  today?: () => string;
  /** When a comment is written: `2026-11-25T10:11:12.000Z`. Noon of a day that is told, else the clock's. */
  now?: () => string;
};

/** An open workbook with the people in it. */
export type Host = {
  readonly book: Book;
  readonly locale: Locale;
  readonly excelApi: string;
  readonly sessions: readonly Session[];
  /** `id` is the next number's unless told. */
  openSession(person: Person, id?: string): Session;
  /** Calls `listener` after every change. The answer stops that. */
  onChange(listener: (change: HostChange) => void): () => void;
  /** Calls `listener` with what each deed changed. The answer stops that. */
  onStep(listener: (patch: Patch, session: Session) => void): () => void;

  /** For those who share a workbook. */
  readonly engine: Engine;
  /** Lets everyone here hear of something that was done quietly. */
  tell(happening: Happening, by: Actor): void;
};

/** What the client library knows, and so what the engine was made to answer. */
const NEWEST = "1.15";

export function createHost(book: Book, options: HostOptions = {}): Host {
  const { locale = "sv-SE", today = () => new Date().toISOString().slice(0, 10) } = options;
  const told = options.today;
  const now = options.now ?? (told ? () => `${told()}T12:00:00.000Z` : () => new Date().toISOString());
  const excelApi = offeredApi(options.excelApi);
  const sessions: Session[] = [];
  const listeners = new Set<(change: HostChange) => void>();
  let arrivals = 0;
  numberSheets(book);
  const keeper = keepHistory(book, sessions, tell);

  const engine: Engine = {
    book,
    locale,
    excelApi,
    today,
    now,
    sessions,
    refs: new Set<RangeRef>(),
    announce: keeper.announce,
    beforeMoving: keeper.beforeMoving,
    step: keeper.step,
    quietly: keeper.quietly,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };

  return {
    book,
    locale,
    excelApi,
    sessions,
    engine,
    tell,
    onStep: keeper.onStep,
    openSession(person, id = `session-${arrivals + 1}`) {
      arrivals += 1;
      const session = openSession(engine, id, person);
      sessions.push(session);
      return session;
    },
    onChange: engine.onChange,
  };

  function tell(happening: Happening, by: Actor): void {
    for (const session of sessions) session.hear(happening, by);
    const change = asChange(happening, by.session.id);
    for (const listener of listeners) listener(change);
  }
}

/** The set asked for, or the newest there is. */
export function offeredApi(excelApi = NEWEST): string {
  return hasApi(NEWEST, excelApi) ? excelApi : NEWEST;
}

function asChange(happening: Happening, by: string): HostChange {
  switch (happening.kind) {
    case "cells": {
      const kind = happening.change === "RangeEdited" ? "cells" : "structure";
      return { kind, sheet: happening.sheet.name, area: kind === "cells" ? happening.area : null, by };
    }
    case "look":
    case "formulas":
    case "calculated":
    case "sorted":
      return { kind: "cells", sheet: happening.sheet.name, area: happening.area, by };
    case "selected":
      return { kind: "selection", sheet: happening.sheet.name, area: happening.area, by };
    case "sheet-activated":
      return { kind: "selection", sheet: happening.sheet.name, area: null, by };
    case "comment":
    case "filtered":
    case "rows-hidden":
    case "table-added":
    case "table-deleted":
      return { kind: "structure", sheet: happening.sheet.name, area: null, by };
    default:
      return { kind: "structure", sheet: null, area: null, by };
  }
}
