import type { Book } from "../../xlsx/book";
import type { Session } from "../engine/engine";
import type { Clock } from "../sharing/clock";
import { shareBook, type Sharing } from "../sharing/sharing";
import type { AddinView, Locale, Person, PersonView, Sentence, SharingWay } from "./messages";

type DeskOptions = {
  title: string;
  locale: Locale;
  excelApi: string;
  addin: AddinView | null;
  way: SharingWay;
  clock: Clock;
};

/** Somebody came or went, another workbook has taken the place of the one that was open, or it can no longer be saved. */
type DeskNews = "people" | "replaced" | "trouble";

const colors = ["#0f6cbd", "#c4314b", "#0e7a0d", "#8764b8", "#ca5010", "#038387", "#986f0b", "#a4262c"];

const LONGEST_NAME = 40;

/** The workbook on the server, and the people round it. */
export class Desk {
  sharing: Sharing;
  title: string;
  readonly locale: Locale;
  readonly excelApi: string;
  readonly addin: AddinView | null;
  readonly way: SharingWay;
  readonly #clock: Clock;
  /** Why the workbook is not saved to its file. */
  trouble: Sentence | null = null;
  readonly #sessions = new Set<Session>();
  readonly #listeners = new Set<(news: DeskNews) => void>();
  #arrivals = 0;

  constructor(book: Book, { title, locale, excelApi, addin, way, clock }: DeskOptions) {
    this.title = title;
    this.locale = locale;
    this.excelApi = excelApi;
    this.addin = addin;
    this.way = way;
    this.#clock = clock;
    this.sharing = this.#share(book);
  }

  /** Who comes in, by the name they gave or the next number. */
  greet(name: string | null): Person {
    const number = (this.#arrivals += 1);
    const guest = this.locale === "sv-SE" ? "Gäst" : "Guest";
    return { name: name?.slice(0, LONGEST_NAME) || `${guest} ${number}`, color: colors[(number - 1) % colors.length]! };
  }

  /** The person goes by another name from now on. */
  rename(session: Session, name: string): Person {
    session.person = { ...session.person, name: name.trim().slice(0, LONGEST_NAME) || session.person.name };
    this.#tell("people");
    return session.person;
  }

  /** The person sits down at the workbook that is open now. */
  seat(person: Person): Session {
    const session = this.sharing.openSession(person);
    this.#sessions.add(session);
    this.#tell("people");
    return session;
  }

  leave(session: Session): void {
    this.#sessions.delete(session);
    session.close();
    this.#tell("people");
  }

  /** Everyone at the workbook but this one, and where they stand. */
  peopleBeside(session: Session): PersonView[] {
    return [...this.#sessions]
      .filter((other) => other !== session)
      .map(({ id, person, activeSheet, selection }) => ({
        ...person,
        session: id,
        sheet: activeSheet,
        area: selection,
      }));
  }

  /** Another workbook takes this one's place, for everyone. */
  replace(book: Book, title: string): void {
    this.sharing = this.#share(book);
    this.title = title;
    this.trouble = null;
    this.#sessions.clear();
    this.#tell("replaced");
  }

  /** Everyone is to know that the workbook is not saved, those who come later too; null when it is saved again. */
  setTrouble(trouble: Sentence | null): void {
    this.trouble = trouble;
    this.#tell("trouble");
  }

  onNews(listener: (news: DeskNews) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(news: DeskNews): void {
    for (const listener of [...this.#listeners]) listener(news);
  }

  #share(book: Book): Sharing {
    const { locale, excelApi, way } = this;
    if (way.kind === "server") return shareBook(book, { locale, excelApi });
    return shareBook(book, { locale, excelApi, way: "replicas", clock: this.#clock, delay: () => way.delay });
  }
}
