import { WebSocket } from "ws";
import type { ToServer, ToTab } from "../../src/workbench/server/messages";

type Said<Say extends ToTab["say"]> = Extract<ToTab, { say: Say }>;

/** A browser tab without a browser: says and hears what a tab does. */
export type SocketTab = {
  say(message: ToServer): void;
  /** The next message of that kind, or the first one that is still unheard. */
  hear<Say extends ToTab["say"]>(say: Say): Promise<Said<Say>>;
  close(): void;
};

/** Opens a tab on the workbench; rejects with the status when it is not let in. */
export function openSocketTab(url: string, { origin = new URL(url).origin, name = "Anna" } = {}): Promise<SocketTab> {
  const address = `${url.replace("https:", "wss:").replace("localhost", "127.0.0.1")}socket?name=${name}`;
  const socket = new WebSocket(address, { origin, rejectUnauthorized: false });
  const unheard: ToTab[] = [];
  const waiting = new Set<() => void>();
  socket.on("message", (data) => {
    unheard.push(JSON.parse(String(data)) as ToTab);
    waiting.forEach((look) => look());
  });
  const tab: SocketTab = {
    say: (message) => socket.send(JSON.stringify(message)),
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
    close: () => socket.terminate(),
  };
  return new Promise((resolve, reject) => {
    socket.on("open", () => resolve(tab));
    socket.on("unexpected-response", (_, response) => reject(new Error(String(response.statusCode))));
    socket.on("error", reject);
  });
}
