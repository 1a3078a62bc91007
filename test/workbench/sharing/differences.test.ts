import type { Sheet } from "../../../src/xlsx/book";
import type { Session } from "../../../src/workbench/engine/engine";
import { virtualClock } from "../../../src/workbench/sharing/clock";
import { shareBook } from "../../../src/workbench/sharing/sharing";
import { aSmallBook, act, type Deed } from "../../support/deeds";
import { expectGolden, markdownTable } from "../../support/golden-file";

type Move = Pick<Deed, "what"> & Partial<Deed>;

/** What Anna does, and what Bo does at the same moment, before either has seen the other's. */
const cases: Readonly<Record<string, readonly [anna: readonly Move[], bo: readonly Move[]]>> = {
  "Anna and Bo type in different cells of a row": [
    [{ what: "type", row: 2, column: 0 }],
    [{ what: "type", row: 2, column: 1 }],
  ],
  "Both type in the same cell": [[{ what: "type", row: 2, column: 1 }], [{ what: "type", row: 2, column: 1 }]],
  "Both type a row right below the table": [[{ what: "append" }], [{ what: "append" }]],
  "Anna adds two rows, Bo one": [[{ what: "append" }, { what: "append" }], [{ what: "append" }]],
  "Anna inserts a row above, Bo types below": [[{ what: "insertRows", row: 1 }], [{ what: "type", row: 4, column: 1 }]],
  "Both insert a row at the same place": [[{ what: "insertRows", row: 3 }], [{ what: "insertRows", row: 3 }]],
  "Anna inserts a row in the table, Bo adds one below": [[{ what: "insertRows", row: 3 }], [{ what: "append" }]],
  "Anna deletes a row, Bo types in it": [[{ what: "deleteRows", row: 3 }], [{ what: "type", row: 3, column: 1 }]],
  "Both delete the same row": [[{ what: "deleteRows", row: 3 }], [{ what: "deleteRows", row: 3 }]],
  "Anna deletes rows, Bo inserts one among them": [
    [{ what: "deleteRows", row: 2, size: 3 }],
    [
      { what: "insertRows", row: 3 },
      { what: "type", row: 3, column: 0 },
    ],
  ],
  "Anna inserts a column, Bo adds a row": [[{ what: "insertColumns", column: 1 }], [{ what: "append" }]],
  "Both name a heading": [[{ what: "type", row: 0, column: 0 }], [{ what: "type", row: 0, column: 1 }]],
};

describe("two ways of sharing", () => {
  it("differ as the list says", () => {
    const rows = Object.entries(cases).map(([name, moves]) => {
      const [server, copies] = [outcome(moves, "server"), outcome(moves, "replicas")];
      return [name, server, server === copies ? "the same" : copies];
    });
    const table = markdownTable(["what they do", "on one server", "with copies of their own"], rows);
    expectGolden("test/workbench/sharing/differences.md", `${head}\n${table}\n`);
  });
});

// Helpers

const head = `# What comes of two people's edits at the same moment

**A0** is Anna's first text, **B0** Bo's. A cell shows the table's rows from its heading on, its columns parted by \`·\`.
On one server Bo's edit meets the workbook as Anna left it. With copies of their own each edits what they see, and Bo's
copy is saved after Anna's.
`;

function outcome([anna, bo]: (typeof cases)[string], way: "server" | "replicas"): string {
  const clock = virtualClock();
  let trip = 0;
  const options = way === "server" ? {} : { way, clock, delay: () => (trip += 100) };
  const sharing = shareBook(aSmallBook(), { ...options, today: () => "2026-06-15" });
  const [first, second] = ["Anna", "Bo"].map((name) => sharing.openSession({ name, color: "#0F6CBD" })) as [
    Session,
    Session,
  ];
  anna.forEach((move, at) => act(first, whole(move), `A${at}`));
  bo.forEach((move, at) => act(second, whole(move), `B${at}`));
  clock.passAll();
  return tableText(sharing.book.sheets[0]!);
}

const whole = (move: Move): Deed => ({ who: 0, row: 0, column: 0, size: 1, ...move });

function tableText({ rows, tables: [table] }: Sheet): string {
  if (!table) return "no table";
  const { top, bottom, left, right } = table.area;
  const lines = rows
    .slice(top, bottom + 1)
    .map((row) =>
      Array.from({ length: right - left + 1 }, (_, at) => shown(String(row?.cells[left + at]?.value ?? ""))).join(
        " · ",
      ),
    );
  return lines.join("<br>");
}

const shown = (text: string): string => (/^[AB]\d$/.test(text) ? `**${text}**` : text);
