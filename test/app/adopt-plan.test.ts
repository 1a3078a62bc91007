import { adoptPlan, registerThere } from "../../src/app/adopt-plan";
import type { Workbook } from "../../src/app/workbook";
import { propose } from "../../src/core/intake/propose";
import { registerContents } from "../../src/core/intake/to-register/register-contents";
import { whatIsNew } from "../../src/core/intake/to-register/what-is-new";
import { readPlan } from "../../src/core/register/read-plan";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { fileWorkbook } from "../../src/files/file-workbook";
import { createHost } from "../../src/workbench/engine/host";
import { emptyBook, type Book } from "../../src/xlsx/book";
import { officeClient } from "../support/office-client";

const workbooks: Readonly<Record<string, (book: Book) => { workbook: Workbook; close: () => void }>> = {
  "in Excel": (book) => {
    const client = officeClient(createHost(book).openSession({ name: "Åsa", color: "#0F6CBD" }));
    return { workbook: excelWorkbook, close: client.install() };
  },
  "in a file": (book) => ({ workbook: fileWorkbook(book), close: () => undefined }),
};

describe.each(Object.entries(workbooks))("adoptPlan, %s", (_, open) => {
  let close = () => {};
  afterEach(() => close());
  const start = () => {
    const opened = open(emptyBook("Blad1"));
    close = opened.close;
    return opened.workbook;
  };

  it("makes a register with the source's rows, and tells how far it has come", async () => {
    const workbook = start();
    const told: number[][] = [];
    const adopted = await adopt(workbook, text, { onProgress: (done, of) => told.push([done, of]) });
    expect(adopted).toMatchObject({ standing: adopted.news.rows.length, taken: 0, left: 0, isStopped: false });
    expect(told.every(([done, of]) => done! <= of!)).toBe(true);
    expect((await planIn(workbook)).activities.map(({ activity, area }) => [activity, area])).toEqual([
      ["Kartlägg lediga rum", "Boende"],
      ["Inrätta tio platser", "Arbetsliv"],
    ]);
  });

  it("adds only what is new the second time, and takes over only what it is told to", async () => {
    const workbook = start();
    await adopt(workbook, text);
    const later = text.replace("VT 2026", "HT 2027").replace("- Inrätta tio", "- Möblera tjugo rum\n- Inrätta tio");
    const { changed } = whatIsNew(contentsOf(later), await registerThere(workbook), "sv");
    expect(changed.map(({ column, from, to }) => [column, from, to])).toEqual([["due", "VT 2026", "HT 2027"]]);

    expect(await adopt(workbook, later)).toMatchObject({ taken: 0, left: 0 });
    expect((await planIn(workbook)).activities.map(({ due }) => due?.typed)).toContain("VT 2026");
    expect(await adopt(workbook, later, { take: changed })).toMatchObject({ taken: 1, left: 0, news: { rows: [] } });
    const { activities } = await planIn(workbook);
    expect(activities.map(({ activity }) => activity)).toEqual([
      "Kartlägg lediga rum",
      "Inrätta tio platser",
      "Möblera tjugo rum",
    ]);
    expect(activities[0]!.due?.typed).toBe("HT 2027");
  });

  it("leaves a value that has been changed since the person saw it", async () => {
    const workbook = start();
    await adopt(workbook, text);
    const later = text.replace("VT 2026", "HT 2027");
    const { changed } = whatIsNew(contentsOf(later), await registerThere(workbook), "sv");
    const stale = changed.map((change) => ({ ...change, from: "HT 2025" }));
    expect(await adopt(workbook, later, { take: stale })).toMatchObject({ taken: 0, left: 1 });
    expect((await planIn(workbook)).activities[0]!.due?.typed).toBe("VT 2026");
  });

  it("knows a row again whose words were changed, by its place in the source", async () => {
    const workbook = start();
    await adopt(workbook, text);
    const { changed, rows } = whatIsNew(
      contentsOf(text.replace("Inrätta tio", "Inrätta tolv")),
      await registerThere(workbook),
      "sv",
    );
    expect(changed.map(({ from, to }) => [from, to])).toEqual([["Inrätta tio platser", "Inrätta tolv platser"]]);
    expect(rows).toEqual([]);
  });
});

describe("adoptPlan, called off", () => {
  it("does the rest when it is called again after it was called off", async () => {
    const { workbook, close } = workbooks["in Excel"]!(emptyBook("Blad1"));
    const stopper = new AbortController();
    const stopped = await adopt(workbook, text, { signal: stopper.signal, onProgress: () => stopper.abort() });
    expect(stopped.isStopped).toBe(true);
    expect(await adopt(workbook, text)).toMatchObject({ isStopped: false });
    expect((await planIn(workbook)).activities).toHaveLength(2);
    close();
  });
});

// Helpers

const text = `Samverkansplan 2025–2026

# Boende
- Kartlägg lediga rum
  Ansvarig: Bostadsenheten
  Klart senast: VT 2026

# Arbetsliv
- Inrätta tio platser
`;

function contentsOf(words: string) {
  const source = { kind: "document", name: "plan.txt", lines: words.split("\n") } as const;
  return registerContents(propose(source)!, source);
}

const adopt = (workbook: Workbook, words: string, bringing?: Parameters<typeof adoptPlan>[4]) =>
  adoptPlan(workbook, contentsOf(words), "sv", Math.random, bringing);

const planIn = async (workbook: Workbook) => readPlan(await registerThere(workbook)).plan;
