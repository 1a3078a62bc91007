import type { IncomingMessage, ServerResponse } from "node:http";

/** Names under which a browser on this machine may ask for us. Anything else is another site's doing (DNS rebinding). */
function isOurHost(host: string | undefined, port: number): boolean {
  return host === `localhost:${port}` || host === `127.0.0.1:${port}`;
}

/** Whether that page is ours. Browsers name it for a socket, for a PUT, and for whatever another origin's script asks. */
function isOurOrigin(origin: string, port: number): boolean {
  return origin === `https://localhost:${port}` || origin === `https://127.0.0.1:${port}`;
}

/** Whether another site's page makes the browser ask: with a picture or a frame, say. A link that a person follows is none. */
function isPartOfAnother({ headers }: IncomingMessage): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== "cross-site" && site !== "same-site") return false;
  return headers["sec-fetch-mode"] !== "navigate" || headers["sec-fetch-dest"] !== "document";
}

/** Whether the request may be answered at all: under our own name, and from no other page than ours. */
export function mayEnter(request: IncomingMessage, port: number): boolean {
  const { host, origin, upgrade } = request.headers;
  if (!isOurHost(host, port) || isPartOfAnother(request)) return false;
  if (origin !== undefined) return isOurOrigin(origin, port);
  return (request.method === "GET" || request.method === "HEAD") && !upgrade;
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
export const ADDIN_POLICY = "frame-ancestors 'self'";

/** Whatever is no page of either, such as a refusal, may do nothing at all. */
const NO_PAGE_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Headers every answer has. */
export function guard(response: ServerResponse): void {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader("Content-Security-Policy", NO_PAGE_POLICY);
  response.setHeader("Cache-Control", "no-store");
}
