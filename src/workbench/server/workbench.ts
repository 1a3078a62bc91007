import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { basename } from "node:path";
import { WebSocketServer } from "ws";
import { lossesOf, type Loss } from "../../xlsx/losses";
import { readBook } from "../../xlsx/read-book";
import { wallClock, type Clock } from "../sharing/clock";
import type { Sharing } from "../sharing/sharing";
import { Autosave } from "./autosave";
import { localCertificate } from "./certificate";
import { Desk } from "./desk";
import { folders } from "./folders";
import { addressOf, guard, mayEnter } from "./gate";
import { readManifest, type Manifest } from "./manifest";
import type { Locale, Sentence, SharingWay } from "./messages";
import { answer } from "./routes";
import { Reception } from "./reception";

type WorkbenchOptions = ({ file: string } | { bytes: Uint8Array; title: string }) & {
  /** 0 takes a free one. */
  port?: number;
  locale?: Locale;
  /** The highest ExcelApi requirement set that the workbench answers to. */
  excelApi?: string;
  /** Folder of the add-in's build, and its manifest. Without a manifest there is no pane. */
  addin?: string;
  manifest?: string;
  /** Saves the workbook to the file it was opened from, a moment after each change. */
  autosave?: boolean;
  /** What the waiting for lost tabs and the faults on purpose go by. */
  clock?: Clock;
  /** Everyone at one copy unless told. */
  way?: SharingWay;
};

export type Workbench = {
  url: string;
  /** What the file that is saved will have lost. */
  losses: Loss[];
  /** Whether browsers know the certificate. */
  trusted: boolean;
  /** The workbook that is open now, and the people at it. */
  readonly host: Sharing;
  close(): Promise<void>;
};

/** Opens a workbook for browsers on this machine, and for nobody else. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { port = 3000, locale = "sv-SE", excelApi = "1.15", addin = folders.addin, manifest: path } = options;
  const bytes = "file" in options ? await readFile(options.file) : options.bytes;
  const title = "file" in options ? basename(options.file) : options.title;
  const manifest = path === undefined ? undefined : readManifest(await readFile(path, "utf8"));
  const { clock = wallClock, way = { kind: "server" } } = options;
  const view = manifest?.view(locale) ?? null;
  const desk = new Desk(readBook(bytes), { title, locale, excelApi, addin: view, way, clock });
  const certificate = await localCertificate();
  const server = createServer({ key: certificate.key, cert: certificate.cert });
  await listen(server, port);
  const reception = new Reception(desk, clock);
  const saving = "file" in options && options.autosave ? saveTo(options.file, bytes, desk, clock) : undefined;
  const sockets = serve(server, desk, reception, addin, manifest);
  return {
    url: `https://localhost:${portOf(server)}/`,
    losses: saving ? lossesOf(desk.sharing.book) : [],
    trusted: certificate.trusted,
    get host() {
      return desk.sharing;
    },
    async close() {
      reception.close();
      await saving?.close();
      await stop(server, sockets);
    },
  };
}

/** Until another workbook takes this one's place, which then is not the file's. */
function saveTo(file: string, asOpened: Uint8Array, desk: Desk, clock: Clock): Autosave {
  const tell = (trouble: Sentence | null) => {
    if (trouble) console.error(trouble[desk.locale === "sv-SE" ? "sv" : "en"]);
    if (desk.sharing === shared) desk.setTrouble(trouble);
  };
  const { sharing: shared } = desk;
  const autosave = new Autosave({ file, asOpened, shared, clock, tell });
  desk.onNews((news) => news === "replaced" && void autosave.close());
  return autosave;
}

function serve(
  server: Server,
  desk: Desk,
  reception: Reception,
  addin: string,
  manifest: Manifest | undefined,
): WebSocketServer {
  const port = portOf(server);
  const places = { ...folders, addin, addinPath: manifest?.folder ?? "/" };
  server.on("request", (request, response) => {
    guard(response);
    if (!mayEnter(request, port)) return void response.writeHead(403).end();
    answer(request, response, desk, places, `https://${request.headers.host}`).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 * 1024 });
  server.on("upgrade", (request, socket, head) => {
    // A tab that goes away in the middle of the greeting is no fault.
    socket.on("error", () => socket.destroy());
    const address = mayEnter(request, port) ? addressOf(request) : undefined;
    if (address?.pathname !== "/socket") return void socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    const asked = address.searchParams;
    const token = asked.get("seat");
    if (!reception.isOpenTo(token)) return void socket.end("HTTP/1.1 503 Service Unavailable\r\n\r\n");
    sockets.handleUpgrade(request, socket, head, (tab) => {
      reception.receive(tab, asked.get("name"), token, Number(asked.get("heard")));
    });
  });
  return sockets;
}

/** 127.0.0.1 and no other address: what is open here is for this machine only. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      // A connection that cannot be taken costs nobody else theirs.
      server.on("error", (error) => console.error(error));
      resolve();
    });
  });
}

async function stop(server: Server, sockets: WebSocketServer): Promise<void> {
  sockets.clients.forEach((socket) => socket.terminate());
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
