import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:https";

export type Reply = { status: number; headers: IncomingHttpHeaders; bytes: Buffer; text: string };

export type Ask = { method?: string; path: string; headers?: Record<string, string>; body?: Uint8Array };

/** Asks a workbench over https just as written: no path is tidied and any header may be forged, as no browser would. */
export function ask(url: string, { method = "GET", path, headers = {}, body }: Ask): Promise<Reply> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: "127.0.0.1",
        port,
        path,
        method,
        headers: { Host: `localhost:${port}`, ...headers },
        rejectUnauthorized: false,
      },
      (response) => {
        const pieces: Buffer[] = [];
        response.on("data", (piece: Buffer) => pieces.push(piece));
        response.on("end", () => {
          const bytes = Buffer.concat(pieces);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString() });
        });
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
}
