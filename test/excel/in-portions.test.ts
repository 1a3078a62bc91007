import fc from "fast-check";
import { answerBytes, inPortions, type Outcome, type Piece } from "../../src/excel/in-portions";

describe("inPortions", () => {
  it("asks for everything at once when it fits", async () => {
    const asked = await portionsOf([three, five], 10, () => "read");
    expect(asked).toEqual([[three, five]]);
  });

  it("parts a table where an answer is full", async () => {
    const asked = await portionsOf([three, five], answerBytes / 4, () => "read");
    expect(asked).toEqual([[three, { table: 1, from: 0, rows: 1 }], [{ table: 1, from: 1, rows: 4 }]]);
  });

  it("asks for half as much when an answer was too large", async () => {
    const asked = await portionsOf([five], 10, ([piece]) => (piece!.rows > 3 ? "too-large" : "read"));
    expect(asked.map(([piece]) => piece!.rows)).toEqual([5, 2, 3]);
  });

  it("stops when something has moved", async () => {
    expect(
      await inPortions(
        [five],
        () => answerBytes,
        () => Promise.resolve("moved"),
      ),
    ).toBe(false);
  });

  it("says that it is too large when one row is", async () => {
    await expect(portionsOf([five], 10, () => "too-large")).rejects.toMatchObject({ code: "too-large" });
  });

  it("always asks for each row once, in order", async () => {
    const heights = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        heights,
        fc.integer({ min: 1, max: answerBytes }),
        fc.integer({ min: 1, max: 30 }),
        async (of, bytes, most) => {
          const pieces = of.map((rows, table) => ({ table, from: 0, rows }));
          const read: string[] = [];
          await inPortions(
            pieces,
            () => bytes,
            (portion) => {
              if (portion.reduce((rows, piece) => rows + piece.rows, 0) > most) return Promise.resolve("too-large");
              read.push(...portion.flatMap(rowsOf));
              return Promise.resolve("read");
            },
          );
          expect(read).toEqual(pieces.flatMap(rowsOf));
        },
      ),
    );
  });
});

// Helpers

const three: Piece = { table: 0, from: 0, rows: 3 };
const five: Piece = { table: 1, from: 0, rows: 5 };

async function portionsOf(
  pieces: readonly Piece[],
  bytesOfRow: number,
  answer: (portion: readonly Piece[]) => Outcome,
): Promise<(readonly Piece[])[]> {
  const asked: (readonly Piece[])[] = [];
  await inPortions(
    pieces,
    () => bytesOfRow,
    (portion) => {
      asked.push(portion);
      return Promise.resolve(answer(portion));
    },
  );
  return asked;
}

function rowsOf({ table, from, rows }: Piece): string[] {
  return Array.from({ length: rows }, (_, at) => `${table} ${from + at}`);
}
