import type { IncomingMessage, ServerResponse } from "node:http";

/** Names under which a browser on this machine may ask for us. Anything else is another site's doing (DNS rebinding). */
function isOurHost(host: string | undefined, port: number): boolean {
  return host === `localhost:${port}` || host === `127.0.0.1:${port}`;
}

/** Whether a page of ours sent the request. Browsers always name the origin of a socket and of a PUT. */
function isOurOrigin(origin: string | undefined, port: number): boolean {
  return origin === `https://localhost:${port}` || origin === `https://127.0.0.1:${port}`;
}

/** Whether the request may be answered at all: our own name, and for anything but reading our own page. */
export function mayEnter(request: IncomingMessage, port: number): boolean {
  if (!isOurHost(request.headers.host, port)) return false;
  const reads = request.method === "GET" || request.method === "HEAD";
  return (reads && !request.headers.upgrade) || isOurOrigin(request.headers.origin, port);
}

/** The path and the query that are asked for. Nothing for what is no address, such as `//`, which no page of ours sends. */
export function addressOf({ url, headers }: IncomingMessage): URL | undefined {
  try {
    return new URL(url ?? "/", `https://${headers.host}`);
  } catch {
    return undefined;
  }
}

/** The policy of the workbench's own page: its own script and style, the add-in in a frame, no other site. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The add-in brings a policy of its own in its page; ours only says that nobody but the workbench may frame it. */
const ADDIN_POLICY = "frame-ancestors 'self'";

/** Headers every answer has. */
export function guard(response: ServerResponse): void {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader("Content-Security-Policy", ADDIN_POLICY);
  response.setHeader("Cache-Control", "no-store");
}
