import type { Answer, Question, ToServer, ToTab } from "../server/messages";

export type Connection = {
  send(message: ToServer): void;
  ask(question: Question): Promise<Answer>;
  /** Runs a batch of the add-in's and answers with the response's JSON text. */
  runBatch(request: string): Promise<string>;
  onMessage(listener: (message: ToTab) => void): () => void;
  onClose(listener: () => void): void;
};

/** The tab's line to the server. What the page's address says of a name goes along. */
export function connect(): Connection {
  const socket = new WebSocket(`wss://${location.host}/socket${location.search}`);
  const listeners = new Set<(message: ToTab) => void>();
  const waiting = new Map<number, (answer: never) => void>();
  let lastId = 0;
  const opened = new Promise<void>((resolve) => socket.addEventListener("open", () => resolve()));

  socket.addEventListener("message", ({ data }) => {
    const message = JSON.parse(data as string) as ToTab;
    if (message.say === "answer" || message.say === "batch") {
      waiting.get(message.id)?.(message.answer as never);
      waiting.delete(message.id);
    } else {
      listeners.forEach((listener) => listener(message));
    }
  });

  const send = (message: ToServer) => void opened.then(() => socket.send(JSON.stringify(message)));
  const request = <Result>(message: (id: number) => ToServer) =>
    new Promise<Result>((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      send(message(lastId));
    });

  return {
    send,
    ask: (question) => request((id) => ({ say: "ask", id, question })),
    runBatch: (text) => request((id) => ({ say: "batch", id, request: text })),
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onClose: (listener) => socket.addEventListener("close", listener),
  };
}
