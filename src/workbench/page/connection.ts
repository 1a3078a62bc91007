import { SurePost } from "../line/sure-post";
import { Failure } from "../protocol/failure";
import type { Reply } from "../protocol/door";
import type { Answer, Question, ToServer, ToTab } from "../server/messages";
import { SteadyLine, type LineState } from "./steady-line";

export type Connection = {
  send(message: ToServer): void;
  ask(question: Question): Promise<Answer>;
  /** Runs a batch of the add-in's. When the session is over, the answer is that. */
  runBatch(request: string, flags: number): Promise<Reply>;
  onMessage(listener: (message: ToTab) => void): () => void;
  onState(listener: (state: LineState) => void): void;
  /** Tries to come back now, and not only when the next attempt is due. */
  retry(): void;
};

/**
 * The tab's talk with the server. What is sent while the line is broken is kept, and goes when the tab is back; each
 * message is carried out once. What the page's address says of a name goes along.
 */
export function connect(): Connection {
  const post = new SurePost<ToServer, ToTab>();
  const listeners = new Set<(message: ToTab) => void>();
  const stateListeners = new Set<(state: LineState) => void>();
  const answers = new Map<number, (answer: Answer) => void>();
  const replies = new Map<number, (reply: Reply) => void>();
  let isOver = false;
  let lastId = 0;

  const line = new SteadyLine(address, {
    onOpen(send) {
      // A tab that has no seat yet begins at once; one that has waits to be told what was heard.
      if (!seat) post.connect(send, 0);
    },
    onText(text, send) {
      const message = post.receive(text);
      if (!message) return;
      if (message.say === "back") post.connect(send, message.heard);
      else if (message.say === "answer") settle(answers, message.id, message.answer);
      else if (message.say === "batch") settle(replies, message.id, message.answer);
      else {
        if (message.say === "welcome") seat = message.seat;
        listeners.forEach((listener) => listener(message));
      }
    },
    onState(state) {
      if (state !== "open") post.disconnect();
      if (state === "over") {
        isOver = true;
        for (const id of [...replies.keys()]) settle(replies, id, sessionLost);
      }
      stateListeners.forEach((listener) => listener(state));
    },
  });
  let seat: string | null = null;
  line.open();

  function address(): string {
    const query = new URLSearchParams(location.search);
    if (seat) query.set("seat", seat);
    query.set("heard", String(post.heard));
    return `wss://${location.host}/socket?${query}`;
  }

  return {
    send: (message) => post.send(message),
    ask: (question) =>
      new Promise((resolve) => {
        answers.set((lastId += 1), resolve);
        post.send({ say: "ask", id: lastId, question });
      }),
    runBatch: (request, flags) =>
      new Promise((resolve) => {
        if (isOver) return resolve(sessionLost);
        replies.set((lastId += 1), resolve);
        post.send({ say: "batch", id: lastId, request, flags });
      }),
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onState: (listener) => void stateListeners.add(listener),
    retry: () => line.retry(),
  };
}

const sessionLost: Reply = { failure: Failure.sessionLost };

function settle<Result>(waiting: Map<number, (result: Result) => void>, id: number, result: Result): void {
  waiting.get(id)?.(result);
  waiting.delete(id);
}
