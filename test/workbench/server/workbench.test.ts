import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { readBook } from "../../../src/xlsx/read-book";
import { writeBook } from "../../../src/xlsx/write-book";
import { cellAt, emptyBook, changeCell } from "../../../src/xlsx/book";
import { virtualClock } from "../../../src/workbench/sharing/clock";
import { startWorkbench, type Workbench } from "../../../src/workbench/server/workbench";
import { ask, type Ask } from "../../support/loopback-request";
import { openSocketTab } from "../../support/socket-tab";
import { writeTinyAddin, type TinyAddin } from "../../support/tiny-addin";

const bytes = writeBook(emptyBook("Plan", "Mer"));

let tiny: TinyAddin;
let workbench: Workbench;
let origin: string;

beforeAll(async () => {
  tiny = await writeTinyAddin();
});
afterAll(() => tiny.remove());

beforeEach(async () => {
  const { addin, manifest } = tiny;
  workbench = await startWorkbench({
    bytes,
    title: "Åtgärder.xlsx",
    port: 0,
    addin,
    manifest,
  });
  origin = new URL(workbench.url).origin;
});
afterEach(() => workbench.close());

const get = (path: string, rest: Omit<Ask, "path"> = {}) => ask(workbench.url, { path, ...rest });
const upload = (body: Uint8Array, headers: Record<string, string> = { Origin: origin }) =>
  get("/workbook?name=Ny.xlsx", { method: "PUT", headers, body });

const wantsSocket = {
  Connection: "Upgrade",
  Upgrade: "websocket",
  "Sec-WebSocket-Version": "13",
  "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
};

describe("startWorkbench", () => {
  it("saves to the file that it was asked to, and tells those who come later when it cannot", async () => {
    const folder = await mkdtemp(join(tmpdir(), "workbench-"));
    const file = join(folder, "Plan.xlsx");
    await writeFile(file, writeBook(emptyBook("Plan")));
    const clock = virtualClock();
    const saving = await startWorkbench({ file, autosave: true, port: 0, clock });
    const person = saving.host.openSession({ name: "Bo", color: "#c4314b" });
    person.typeCells(0, 8, 0, [["sparad"]]);
    clock.pass(1_000);
    // The saving has its own pace: the next one begins when it has ended.
    while (cellAt(readBook(await readFile(file)).sheets[0]!, 8, 0)?.value !== "sparad") await setImmediate();

    await writeFile(file, writeBook(emptyBook("Andras")));
    person.typeCells(0, 8, 0, [["inte sparad"]]);
    clock.pass(1_000);
    const tab = await openSocketTab(saving.url);
    expect((await tab.hear("refused")).sentence.en).toContain("changed by somebody else");
    tab.close();
    await saving.close();
    expect(readBook(await readFile(file)).sheets[0]!.name).toBe("Andras");
    await rm(folder, { recursive: true });
  });

  it("serves its page under a policy that allows its own script and style only", async () => {
    const { status, headers, text } = await get("/");
    expect(status).toBe(200);
    expect(text).toContain('<div id="root">');
    expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it("serves the add-in's page with office.js from its own origin, in the script tag and in the policy", async () => {
    const { text } = await get("/taskpane.html?_host_Info=Excel");
    expect(text).toContain(`<script src="${origin}/office-js/office.js">`);
    expect(text).toContain(`script-src 'self' ${origin}"`);
    expect(text).not.toContain("appsforoffice");
  });

  it("serves the readable build of office.js on request", async () => {
    expect((await get("/taskpane.html?debug")).text).toContain(`${origin}/office-js/office.debug.js`);
  });

  it("serves Microsoft's client as it is", async () => {
    const { status, headers, bytes } = await get("/office-js/office.js");
    expect([status, headers["content-type"]]).toEqual([200, "text/javascript; charset=utf-8"]);
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  it("gives the workbook as an .xlsx under its name", async () => {
    const { headers, bytes } = await get("/download");
    expect(headers["content-disposition"]).toBe("attachment; filename*=UTF-8''%C3%85tg%C3%A4rder.xlsx");
    expect(readBook(new Uint8Array(bytes)).sheets.map(({ name }) => name)).toEqual(["Plan", "Mer"]);
  });

  it("says why a workbook cannot be saved", async () => {
    changeCell(workbench.host.book.sheets[0]!, 0, 0, { value: "x".repeat(40_000) });
    const { status, text } = await get("/download");
    expect([status, JSON.parse(text).en]).toEqual([422, expect.stringContaining("more text than Excel can save")]);
  });

  it("opens another workbook for everyone", async () => {
    const tab = await openSocketTab(workbench.url);
    await tab.hear("welcome");
    expect((await upload(writeBook(emptyBook("Nytt")))).status).toBe(204);
    expect((await tab.hear("welcome")).title).toBe("Ny.xlsx");
    expect(workbench.host.book.sheets[0]?.name).toBe("Nytt");
    tab.close();
  });

  it("says in both languages why a file cannot be opened, and keeps the one it has", async () => {
    const { status, text } = await upload(new TextEncoder().encode("not a workbook"));
    expect(status).toBe(422);
    expect(JSON.parse(text)).toEqual({ sv: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) });
    expect(workbench.host.book.sheets[0]?.name).toBe("Plan");
  });
});

describe("startWorkbench, in every answer", () => {
  it.each<[string, number, Omit<Ask, "path">, string]>([
    ["/", 200, {}, "default-src 'none'; script-src 'self'"],
    ["/taskpane.html", 200, {}, "frame-ancestors 'self'"],
    ["/assets/icon.svg", 200, {}, "default-src 'none'"],
    ["/office-js/office.js", 200, {}, "default-src 'none'"],
    ["/download", 200, {}, "default-src 'none'"],
    ["/nothing.html", 404, {}, "default-src 'none'"],
    ["/", 403, { headers: { Host: "evil.example" } }, "default-src 'none'"],
    ["/", 405, { method: "POST" }, "default-src 'none'"],
  ])("says at %s (%i) what a page of it may do", async (path, expected, rest, policy) => {
    const headers = { ...(rest.method && { Origin: origin }), ...rest.headers };
    const { status, headers: said } = await get(path, { ...rest, headers });
    expect([status, said["x-content-type-options"], said["cache-control"]]).toEqual([expected, "nosniff", "no-store"]);
    expect(said["content-security-policy"]).toContain(policy);
    expect(said["content-security-policy"]).toContain("frame-ancestors");
    expect(said).not.toHaveProperty("access-control-allow-origin");
  });
});

describe("startWorkbench, to strangers", () => {
  it("refuses a name that is not this machine's own", async () => {
    for (const Host of [
      "evil.example",
      "evil.example:3000",
      `localhost.evil.example:${new URL(origin).port}`,
      "localhost",
    ]) {
      expect((await get("/", { headers: { Host } })).status).toBe(403);
    }
  });

  it("refuses a socket from another site's page, and from none", async () => {
    await expect(openSocketTab(workbench.url, { origin: "https://evil.example" })).rejects.toThrow("403");
    await expect(openSocketTab(workbench.url, { origin: "https://localhost:1" })).rejects.toThrow("403");
    await expect(openSocketTab(workbench.url, { origin: "" })).rejects.toThrow("403");
  });

  it.each(["//", "//[", "/socket", "///\\\\:99999"])(
    "lives on when a stranger asks for a socket at %s",
    async (path) => {
      const headers = { ...wantsSocket, Origin: "https://evil.example" };
      expect((await get(path, { headers })).status).toBe(403);
      expect((await get("/")).status).toBe(200);
    },
  );

  it("lives on when its own page asks for a socket at no address", async () => {
    expect((await get("//", { headers: { ...wantsSocket, Origin: origin } })).status).toBe(403);
    expect((await get("/")).status).toBe(200);
  });

  it.each([
    "https://evil.example",
    "null",
    "http://localhost",
    "https://localhost:1",
    "https://localhost.evil.example",
  ])("refuses whatever a page of %s asks", async (Origin) => {
    for (const path of ["/", "/download", "/taskpane.html", "/office-js/office.js"]) {
      expect((await get(path, { headers: { Origin } })).status).toBe(403);
    }
    expect((await get("/workbook", { method: "OPTIONS", headers: { Origin } })).status).toBe(403);
  });

  it.each([
    ["cross-site", "no-cors", "image", 403],
    ["same-site", "no-cors", "script", 403],
    ["cross-site", "navigate", "iframe", 403],
    ["cross-site", "navigate", "document", 200],
    ["same-origin", "navigate", "iframe", 200],
    ["none", "navigate", "document", 200],
  ])("answers a request that is %s %s for %s with %i", async (site, mode, dest, expected) => {
    const headers = { "Sec-Fetch-Site": site, "Sec-Fetch-Mode": mode, "Sec-Fetch-Dest": dest };
    expect((await get("/taskpane.html", { headers })).status).toBe(expected);
  });

  it("takes no file larger than 100 MB, and keeps the workbook it has", async () => {
    const { status, text } = await upload(new Uint8Array(100 * 1024 * 1024 + 1));
    expect([status, JSON.parse(text).en]).toEqual([413, "The file is larger than 100 MB."]);
    expect(workbench.host.book.sheets[0]?.name).toBe("Plan");
    // A guard against hanging: 100 MB take a while on a busy machine.
  }, 120_000);

  it("follows no link out of the add-in's folder", async () => {
    await symlink(join(tiny.addin, "..", "secret.txt"), join(tiny.addin, "link.txt"));
    await symlink(join(tiny.addin, ".."), join(tiny.addin, "up"));
    expect((await get("/link.txt")).status).toBe(404);
    expect((await get("/up/secret.txt")).status).toBe(404);
    expect((await get("/up/dist/assets/icon.svg")).status).toBe(200);
  });

  it("refuses a workbook that another site's page sends", async () => {
    const other = writeBook(emptyBook("Fel"));
    expect((await upload(other, { Origin: "https://evil.example" })).status).toBe(403);
    expect((await upload(other, {})).status).toBe(403);
    expect(workbench.host.book.sheets[0]?.name).toBe("Plan");
  });

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/office-js/..%2fpackage.json",
    "/office-js/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fpackage.json",
    "/workbench/..%2f..%2fpackage.json",
    "//",
    "//etc/hostname.txt",
    "/%00.html",
    "/taskpane.html%00.txt",
    "/%252e%252e/secret.txt",
    "/..%252fsecret.txt",
    "/%25252e%25252e%25252fsecret.txt",
    "/%c0%ae%c0%ae/secret.txt",
    "/....//secret.txt",
    "/./../secret.txt",
    "/workbench/../../../package.json",
    "/office-js/..;/package.json",
    "/%zz.html",
  ])("finds nothing at %s", async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it("finds nothing at a path that is longer than any file's", async () => {
    expect((await get(`/${"x".repeat(5_000)}.txt`)).status).toBe(404);
  });

  it("listens on the loopback address only", async () => {
    const { networkInterfaces } = await import("node:os");
    const { connect } = await import("node:net");
    const others = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
    for (const { address } of others.filter(({ internal }) => !internal)) {
      const answered = new Promise<string>((resolve) => {
        const socket = connect(Number(new URL(origin).port), address, () => resolve("connected"));
        socket.on("error", ({ message }) => resolve(message));
      });
      expect(await answered).toMatch(/ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|EINVAL/);
    }
  });

  it("takes no other method", async () => {
    expect((await get("/", { method: "POST", headers: { Origin: origin } })).status).toBe(405);
  });
});
