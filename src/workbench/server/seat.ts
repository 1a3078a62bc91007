import { randomBytes } from "node:crypto";
import { lossesOf } from "../../xlsx/losses";
import type { Session } from "../engine/engine";
import { withFaults } from "../faults/with-faults";
import { SurePost } from "../line/sure-post";
import type { DoorSession } from "../protocol/door";
import type { Clock } from "../sharing/clock";
import type { Desk } from "./desk";
import { hear, type Place } from "./hear";
import type { Person, ToServer, ToTab } from "./messages";
import { failedBatch, refusal, stoppedValue } from "./refusals";
import { TabView } from "./tab-view";

/** What is drawn anew when a tab comes back; all else must arrive. */
const views: readonly ToTab["say"][] = ["book", "sheet", "rows", "selection", "people", "history"];

/** One person's place at the workbook: a session of its own, for as long as a tab has it or may come back to it. */
export class Seat {
  /** Whoever knows it is let into the seat. */
  readonly token = randomBytes(32).toString("base64url");
  readonly #desk: Desk;
  #person: Person;
  readonly #clock: Clock;
  readonly #post = new SurePost<ToTab, ToServer>();
  readonly #stopListening: () => void;
  #place: Place & { leave(): void };

  constructor(desk: Desk, person: Person, clock: Clock) {
    this.#desk = desk;
    this.#person = person;
    this.#clock = clock;
    this.#place = this.#sit();
    this.#stopListening = desk.onNews((news) => {
      if (news !== "replaced") return;
      this.#person = this.#place.session.person;
      this.#place.leave();
      this.#place = this.#sit();
    });
  }

  /** The tab has a line, and has heard everything up to that number. */
  connect(send: (text: string) => void, heard: number | null): void {
    if (heard !== null) send(JSON.stringify({ say: "back", heard: this.#post.heard } satisfies ToTab));
    this.#post.connect(send, heard ?? 0);
    this.#place.view.begin();
  }

  disconnect(): void {
    this.#post.disconnect();
  }

  /** Answers what the tab asks of its line; does all else that it asks. */
  hear(text: string): Extract<ToServer, { say: "breakLine" }> | undefined {
    let message: ToServer | undefined;
    try {
      message = this.#post.receive(text);
      if (message?.say === "breakLine") return message;
      if (message) hear(message, this.#place);
    } catch (error) {
      this.#send(stoppedValue(error, message) ?? { say: "refused", sentence: refusal(error) });
    }
    return undefined;
  }

  leave(): void {
    this.#stopListening();
    this.#place.leave();
  }

  readonly #send = (message: ToTab): void => {
    if (views.includes(message.say)) this.#post.show(message);
    else this.#post.send(message);
  };

  #sit(): Place & { leave(): void } {
    const [desk, person, send] = [this.#desk, this.#person, this.#send];
    const session = desk.seat(person);
    const view = new TabView(desk, session, send);
    const door = withFaults(answering(session), this.#clock, Math.random);
    const { title, locale, excelApi, addin, way } = desk;
    const losses = lossesOf(desk.sharing.book);
    const about = { person, locale, excelApi, title, addin, way, losses };
    send({ say: "welcome", seat: this.token, session: session.id, ...about });
    view.refresh({ changed: true });
    const tellTrouble = () => void (desk.trouble && send({ say: "refused", sentence: desk.trouble }));
    tellTrouble();
    const stops = [
      desk.onNews((news) => news === "trouble" && tellTrouble()),
      door.onRichApiEvent((entries) => send({ say: "events", entries })),
      door.faults.onChange(() => send({ say: "faults", faults: door.faults.list() })),
      session.engine.onChange(({ kind }) => view.refresh({ changed: kind !== "selection" })),
      desk.onNews((news) => news === "people" && view.refresh({ changed: false })),
    ];
    const leave = () => {
      stops.forEach((stop) => stop());
      view.close();
      desk.leave(session);
    };
    return { desk, session, door, view, send, leave };
  }
}

/** The session, which answers also when the engine fails at a batch: it may be run long after it was asked for. */
function answering(session: Session): DoorSession {
  return {
    editing: session.editing,
    get isClosed() {
      return session.isClosed;
    },
    onRichApiEvent: (listener) => session.onRichApiEvent(listener),
    runBatch(request) {
      try {
        return session.runBatch(request);
      } catch (error) {
        return failedBatch(error);
      }
    },
  };
}
