import type { IncomingMessage, ServerResponse } from "node:http";
import { BookError } from "../../xlsx/book-error";
import { writeBook } from "../../xlsx/write-book";
import { withOwnOfficeJs } from "./addin-page";
import type { Desk } from "./desk";
import { folderFile } from "./folder-file";
import { ADDIN_POLICY, addressOf, PAGE_POLICY } from "./gate";
import { openWorkbook, refuse } from "./open-workbook";

type Places = { page: string; bundle: string; officeJs: string; addin: string; addinPath: string };

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Answers a request that has passed the gate. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
  places: Places,
  origin: string,
): Promise<void> {
  const address = addressOf(request);
  if (!address) return notFound(response);
  const { pathname, searchParams } = address;
  if (request.method === "PUT" && pathname === "/workbook")
    return openWorkbook(request, response, desk, searchParams.get("name"));
  if (request.method !== "GET" && request.method !== "HEAD")
    return void response.writeHead(405, { Allow: "GET, HEAD" }).end();
  if (pathname === "/download") return download(response, desk);
  const path = decodePath(pathname);
  if (path === "/") {
    response.setHeader("Content-Security-Policy", PAGE_POLICY);
    return sendFile(response, places.page, "/index.html");
  }
  if (path?.startsWith("/workbench/")) return sendFile(response, places.bundle, path.slice("/workbench".length));
  if (path?.startsWith("/office-js/")) return sendFile(response, places.officeJs, path.slice("/office-js".length));
  if (path?.startsWith(places.addinPath)) {
    const debug = searchParams.has("debug");
    return sendFile(response, places.addin, path.slice(places.addinPath.length - 1), (html) =>
      withOwnOfficeJs(html, origin, debug),
    );
  }
  notFound(response);
}

/** Nothing for what no browser sends: an address that cannot be decoded. */
function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

async function sendFile(
  response: ServerResponse,
  folder: string,
  path: string,
  change?: (html: string) => string,
): Promise<void> {
  const file = await folderFile(folder, path);
  if (!file) return notFound(response);
  response.setHeader("Content-Type", file.kind);
  const isPage = change && file.kind.startsWith("text/html");
  if (isPage) response.setHeader("Content-Security-Policy", ADDIN_POLICY);
  response.end(isPage ? change(new TextDecoder().decode(file.bytes)) : file.bytes);
}

function download(response: ServerResponse, desk: Desk): void {
  let bytes: Uint8Array;
  try {
    bytes = writeBook(desk.sharing.book);
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    return refuse(response, 422, error.text);
  }
  response.setHeader("Content-Type", XLSX);
  response.setHeader("Content-Disposition", `attachment; filename*=UTF-8''${encodeURIComponent(desk.title)}`);
  response.end(bytes);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found");
}
