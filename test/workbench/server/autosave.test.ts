import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Autosave } from "../../../src/workbench/server/autosave";
import { saveFile } from "../../../src/workbench/server/save-file";
import { virtualClock, type VirtualClock } from "../../../src/workbench/sharing/clock";
import { shareBook, type Sharing } from "../../../src/workbench/sharing/sharing";
import { cellAt, emptyBook } from "../../../src/xlsx/book";
import { readBook } from "../../../src/xlsx/read-book";
import { writeBook } from "../../../src/xlsx/write-book";
import type { Sentence } from "../../../src/workbench/server/messages";

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "autosave-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("Autosave", () => {
  it("saves a second after the last of some changes, and not before", async () => {
    const { clock, type, a1 } = await openFile();
    type("ett");
    clock.pass(999);
    type("två");
    clock.pass(999);
    expect([await a1(), clock.isWaitedFor]).toEqual(["Nr", true]);
    clock.pass(1);
    expect(clock.isWaitedFor).toBe(false);
    await settled();
    expect(await a1()).toBe("två");
  });

  it("does not wait for ever for people who never pause", async () => {
    const { clock, type, a1 } = await openFile();
    for (let at = 0; at < 20; at++) {
      expect([at, clock.isWaitedFor]).toEqual([at, at > 0]);
      type(`ord ${at}`);
      clock.pass(500);
    }
    expect(clock.isWaitedFor).toBe(false);
    await settled();
    expect(await a1()).toBe("ord 19");
  });

  it("does nothing when somebody only looks around", async () => {
    const { clock, shared, autosave, file } = await openFile();
    const before = await lstat(file);
    shared.sessions[0]!.selectArea(0, { top: 3, left: 3, bottom: 3, right: 3 });
    expect(clock.isWaitedFor).toBe(false);
    await autosave.close();
    expect((await lstat(file)).ino).toBe(before.ino);
  });

  it("leaves a file that somebody else has changed alone, says so once, and keeps the changes", async () => {
    const { type, autosave, file, told, shared } = await openFile();
    const theirs = writeBook(emptyBook("Andras"));
    await writeFile(file, theirs);
    type("mitt");
    await autosave.flush();
    type("mitt igen");
    await autosave.flush();
    expect(Buffer.compare(await readFile(file), theirs)).toBe(0);
    expect(told.map((trouble) => trouble?.en)).toEqual([expect.stringContaining("changed by somebody else")]);
    expect(cellAt(shared.book.sheets[0]!, 0, 0)?.value).toBe("mitt igen");
  });

  it("saves again under the name when the file has been moved away", async () => {
    const { type, autosave, file, a1, told } = await openFile();
    await rm(file);
    type("kvar");
    await autosave.flush();
    expect([await a1(), told]).toEqual(["kvar", []]);
  });

  it("says in words that the file cannot be written, tries again, and says when it could", async () => {
    const { type, autosave, clock, file, told, a1 } = await openFile();
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const bytes = await readFile(file);
    await rm(file);
    // A folder in the file's place can be neither read nor written over, whoever one is.
    await mkdir(file);
    type("väntar");
    await autosave.flush();
    expect(told.map((trouble) => trouble?.sv)).toEqual([expect.stringContaining("går inte att spara just nu")]);
    await rm(file, { recursive: true });
    await writeFile(file, bytes);
    clock.pass(30_000);
    await settled();
    expect([await a1(), told.at(-1)]).toEqual(["väntar", null]);
    quiet.mockRestore();
  });

  it("saves what is left when it is closed, and nothing after that", async () => {
    const { type, autosave, clock, a1 } = await openFile();
    type("sist");
    await autosave.close();
    expect(await a1()).toBe("sist");
    type("för sent");
    expect(clock.isWaitedFor).toBe(false);
  });
});

describe("saveFile", () => {
  it("leaves nothing beside the file, and the file with the rights that it had", async () => {
    const file = join(folder, "Plan.xlsx");
    await writeFile(file, "gammalt");
    await chmod(file, 0o640);
    await saveFile(file, Buffer.from("nytt"));
    expect([await readFile(file, "utf8"), await readdir(folder)]).toEqual(["nytt", ["Plan.xlsx"]]);
    expect((await lstat(file)).mode & 0o777).toBe(0o640);
  });

  it("leaves the old content when the new cannot be written", async () => {
    const file = join(folder, "Plan.xlsx");
    await mkdir(file);
    await expect(saveFile(file, Buffer.from("nytt"))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(["Plan.xlsx"]);
  });

  it("follows a link to the file it stands for", async () => {
    await writeFile(join(folder, "Plan.xlsx"), "gammalt");
    await symlink("Plan.xlsx", join(folder, "Länk.xlsx"));
    await saveFile(join(folder, "Länk.xlsx"), Buffer.from("nytt"));
    expect((await lstat(join(folder, "Länk.xlsx"))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, "Plan.xlsx"), "utf8")).toBe("nytt");
  });
});

// Helpers

type Opened = {
  readonly clock: VirtualClock;
  readonly shared: Sharing;
  readonly autosave: Autosave;
  readonly file: string;
  readonly told: (Sentence | null)[];
  type(text: string): void;
  /** What the file says in A1. */
  a1(): Promise<unknown>;
};

let opened: Autosave;

async function openFile(): Promise<Opened> {
  const file = join(folder, "Plan.xlsx");
  const book = emptyBook("Plan");
  book.sheets[0]!.rows[0] = { cells: [{ value: "Nr" }] };
  const asOpened = writeBook(book);
  await writeFile(file, asOpened);
  const shared = shareBook(readBook(asOpened));
  const session = shared.openSession({ name: "Åsa", color: "#0f6cbd" });
  const [clock, told] = [virtualClock(), [] as (Sentence | null)[]];
  const autosave = (opened = new Autosave({ file, asOpened, shared, clock, tell: (trouble) => told.push(trouble) }));
  return {
    ...{ clock, shared, autosave, file, told },
    type: (text) => session.typeCells(0, 0, 0, [[text]]),
    a1: async () => cellAt(readBook(await readFile(file)).sheets[0]!, 0, 0)?.value,
  };
}

/** When a saving that has begun has ended. */
async function settled(): Promise<void> {
  await opened.flush();
}
