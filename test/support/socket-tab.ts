import { WebSocket } from "ws";
import { GOING_AWAY } from "../../src/workbench/line/close-codes";
import { SurePost } from "../../src/workbench/line/sure-post";
import type { ToServer, ToTab } from "../../src/workbench/server/messages";

type Said<Say extends ToTab["say"]> = Extract<ToTab, { say: Say }>;

/** A browser tab without a browser: says and hears what a tab does. */
export type SocketTab = {
  say(message: ToServer): void;
  /** The next message of that kind, or the first one that is still unheard. */
  hear<Say extends ToTab["say"]>(say: Say): Promise<Said<Say>>;
  /** The page is left. */
  close(): void;
  /** The line breaks. */
  drop(): void;
  readonly isBroken: boolean;
  /** Opens a new line to the same seat. Rejects with the status or the code of the refusal. */
  comeBack(): Promise<void>;
};

type Options = { origin?: string; name?: string; seat?: string | null };

/** Opens a tab on the workbench; rejects with the status when it is not let in. */
export async function openSocketTab(
  url: string,
  { origin = new URL(url).origin, name = "Anna", seat = null }: Options = {},
): Promise<SocketTab> {
  const post = new SurePost<ToServer, ToTab>();
  const unheard: ToTab[] = [];
  const waiting = new Set<() => void>();
  let socket: WebSocket;

  const take = (message: ToTab) => {
    if (message.say === "welcome") seat = message.seat;
    unheard.push(message);
    waiting.forEach((look) => look());
  };

  const open = () =>
    new Promise<void>((resolve, reject) => {
      const query = new URLSearchParams({ name, heard: String(post.heard), ...(seat !== null && { seat }) });
      const line = new WebSocket(`${url.replace("https:", "wss:").replace("localhost", "127.0.0.1")}socket?${query}`, {
        origin,
        rejectUnauthorized: false,
      });
      const send = (text: string) => line.send(text);
      const isBack = seat !== null;
      socket = line;
      line.on("open", () => {
        if (isBack) return;
        post.connect(send, 0);
        resolve();
      });
      line.on("message", (data) => {
        if (socket !== line) return;
        const message = post.receive(String(data));
        if (message?.say === "back") {
          post.connect(send, message.heard);
          resolve();
        } else if (message) take(message);
      });
      line.on("close", (code) => {
        if (socket === line) post.disconnect();
        reject(new Error(String(code)));
      });
      line.on("unexpected-response", (_, response) => reject(new Error(String(response.statusCode))));
      line.on("error", reject);
    });

  await open();
  return {
    say: (message) => post.send(message),
    hear: <Say extends ToTab["say"]>(say: Say) =>
      new Promise<Said<Say>>((resolve) => {
        const look = () => {
          const place = unheard.findIndex((message) => message.say === say);
          if (place < 0) return;
          waiting.delete(look);
          resolve(unheard.splice(place, 1)[0] as Said<Say>);
        };
        waiting.add(look);
        look();
      }),
    get isBroken() {
      return socket.readyState === WebSocket.CLOSED;
    },
    close: () => socket.close(GOING_AWAY),
    drop() {
      post.disconnect();
      socket.terminate();
    },
    comeBack: open,
  };
}
