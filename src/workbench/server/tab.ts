import type { WebSocket } from "ws";
import type { Area } from "../../xlsx/model/area";
import type { Session } from "../engine/engine";
import type { Desk } from "./desk";
import type { Person, ToServer, ToTab } from "./messages";
import { answerQuestion } from "./questions";
import { failedBatch, refusal } from "./refusals";
import { usedSize } from "./sheet-view";
import { TabView } from "./tab-view";

/** One browser tab is one person at the workbook: a session of its own for as long as the socket is open. */
export function openTab(socket: WebSocket, desk: Desk, person: Person): void {
  const send = (message: ToTab) => socket.send(JSON.stringify(message));
  let seat = takeSeat(desk, person, send);
  const stopListening = desk.onNews((news) => {
    if (news !== "replaced") return;
    seat.leave();
    seat = takeSeat(desk, person, send);
  });
  socket.on("message", (data) => {
    try {
      seat.hear(JSON.parse(String(data)) as ToServer);
    } catch (error) {
      send({ say: "refused", sentence: refusal(error) });
    }
  });
  // A message that is too large, or none at all, costs the tab its line and nobody else anything.
  socket.on("error", () => socket.terminate());
  socket.on("close", () => {
    stopListening();
    seat.leave();
  });
}

type Seat = { hear(message: ToServer): void; leave(): void };

function takeSeat(desk: Desk, person: Person, send: (message: ToTab) => void): Seat {
  const session = desk.seat(person);
  const view = new TabView(desk, session, send);
  const { title, locale, excelApi, addin } = desk;
  send({ say: "welcome", session: session.id, person, locale, excelApi, title, addin });
  view.refresh({ changed: true });
  const stops = [
    session.onRichApiEvent((entries) => send({ say: "events", entries })),
    desk.host.onChange(({ kind }) => view.refresh({ changed: kind !== "selection" })),
    desk.onNews((news) => news === "people" && view.refresh({ changed: false })),
  ];
  return {
    hear: (message) => hear(message, desk, session, view, send),
    leave() {
      stops.forEach((stop) => stop());
      view.close();
      desk.leave(session);
    },
  };
}

function hear(message: ToServer, desk: Desk, session: Session, view: TabView, send: (message: ToTab) => void): void {
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
    case "clear":
      return clear(desk, session, message.sheet, message.area);
    case "insertRows":
    case "deleteRows":
      return session[message.say](message.sheet, message.first, message.count);
    case "ask":
      return send({
        say: "answer",
        id: message.id,
        answer: answerQuestion(desk.host.book, message.question, desk.locale),
      });
    case "batch":
      return send({ say: "batch", id: message.id, answer: runBatch(session, message.request) });
  }
}

/** Empties the cells that hold something; a whole column is a million cells, of which few do. */
function clear(desk: Desk, session: Session, sheet: number, { top, left, bottom, right }: Area): void {
  const used = usedSize(desk.host.book.sheets[sheet]!);
  const height = Math.min(bottom + 1, used.rows) - top;
  const width = Math.min(right + 1, used.columns) - left;
  if (height < 1 || width < 1) return;
  session.typeCells(
    sheet,
    top,
    left,
    Array.from({ length: height }, () => Array<string>(width).fill("")),
  );
}

function runBatch(session: Session, request: string): string {
  try {
    return session.runBatch(request);
  } catch (error) {
    return failedBatch(error);
  }
}
