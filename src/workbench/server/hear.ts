import type { Session } from "../engine/engine";
import type { FaultyDoor } from "../faults/with-faults";
import { carryOut } from "./deeds";
import type { Desk } from "./desk";
import type { ToServer, ToTab } from "./messages";
import { pasteCopied, pasteForeign } from "./pasting";
import { answerQuestion } from "./questions";
import type { TabView } from "./tab-view";

/** What a tab's messages are about. */
export type Place = {
  readonly desk: Desk;
  readonly session: Session;
  readonly door: FaultyDoor;
  readonly view: TabView;
  send(message: ToTab): void;
};

/** Does what the tab asks. What cannot be done is thrown. */
export function hear(message: Exclude<ToServer, { say: "breakLine" }>, place: Place): void {
  const { desk, session, door, view, send } = place;
  switch (message.say) {
    case "watch":
      return view.watch(message.sheet, message.first, message.last);
    case "select":
      session.selectArea(message.sheet, message.area);
      view.turn = message.turn;
      view.knowsSelection();
      return view.refresh({ changed: false });
    case "lead":
      return session.selectArea(message.sheet, message.area);
    case "activate":
      return session.activateSheet(message.sheet);
    case "type":
      return session.typeCells(message.sheet, message.top, message.left, message.texts);
    case "do":
      carryOut(session, message);
      return view.refresh({ changed: false });
    case "paste":
      return pasteForeign(session, message.sheet, message.top, message.left, message.cells);
    case "pasteCopied":
      return pasteCopied(session, session.engine.book, message, message.from, desk.locale);
    case "rename":
      return send({ say: "renamed", person: desk.rename(session, message.name) });
    case "editing":
      return message.now ? session.editing.begin() : session.editing.end();
    case "ask":
      return send({
        say: "answer",
        id: message.id,
        answer: answerQuestion(session.engine.book, message.question, desk.locale),
      });
    case "batch":
      return door.runBatch(message.request, message.flags, (answer) => send({ say: "batch", id: message.id, answer }));
    case "faults":
      return door.faults.set(message.faults);
    default:
      message satisfies never;
      throw new TypeError(`no message: ${JSON.stringify(message)}`);
  }
}
