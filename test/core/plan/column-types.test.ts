import { typedText, type CellValue } from "../../../src/core/plan/cell";
import { choice, day, label, measure, period, reports, text, units } from "../../../src/core/plan/column-types";

const march = { day: "2027-03-01", precision: "month" as const };
const error = { error: "#REF!" };
const color = choice({
  red: { sv: ["röd", "rött"], en: ["red"] },
  pale: { sv: ["ljust blå"], en: ["pale blue"] },
});

describe.each([
  {
    name: "text",
    schema: text,
    fits: [[" Kartläggning ", "Kartläggning"]],
    unfit: [7, true, march, { share: 0.5 }, error],
  },
  {
    name: "label",
    schema: label,
    fits: [
      ["§ 356", "§ 356"],
      [2.3, "2,3"],
      [march, "2027-03"],
    ],
    unfit: [true, error],
  },
  {
    name: "period",
    schema: period,
    fits: [
      ["HT 2026", { typed: "HT 2026", first: "2026-08-01", last: "2026-12-31" }],
      [2026, { typed: "2026", first: "2026-01-01", last: "2026-12-31" }],
      [march, { typed: "2027-03", first: "2027-03-01", last: "2027-03-31" }],
    ],
    unfit: ["snart", 46_112, 2026.5, true, { share: 20.26 }, error],
  },
  {
    name: "day",
    schema: day,
    fits: [
      ["2026-03-31", "2026-03-31"],
      ["den 31 mars 2026", "2026-03-31"],
      [{ day: "2026-03-31", precision: "day" }, "2026-03-31"],
    ],
    unfit: [march, "mars 2026", 2026, error],
  },
  {
    name: "measure",
    schema: measure,
    fits: [
      [40, { typed: "40" }],
      [{ share: 0.65 }, { typed: "65 %" }],
      ["högst 15 %", { typed: "högst 15 %" }],
      ["publicerad", { typed: "publicerad" }],
    ],
    unfit: [true, march, error],
  },
  {
    name: "reports",
    schema: reports,
    fits: [
      ["vid behov", { typed: "vid behov", obligations: [] }],
      [
        "HT 2026 i Rådet",
        {
          typed: "HT 2026 i Rådet",
          obligations: [{ period: { typed: "HT 2026", first: "2026-08-01", last: "2026-12-31" }, forum: "Rådet" }],
        },
      ],
      [
        march,
        {
          typed: "2027-03",
          obligations: [{ period: { typed: "2027-03", first: "2027-03-01", last: "2027-03-31" }, forum: null }],
        },
      ],
    ],
    unfit: [true, error],
  },
  { name: "units", schema: units, fits: [[" LK; LiU ", "LK; LiU"]], unfit: [7, march, error] },
  {
    name: "choice",
    schema: color,
    fits: [
      ["Röd ", "red"],
      ["PALE BLUE", "pale"],
      ["rött".normalize("NFD"), "red"],
      ["Ljust  blå", "pale"],
      ["ljust\u00a0blå", "pale"],
    ],
    unfit: ["grön", 1, error],
  },
] as { name: string; schema: typeof text; fits: [CellValue, unknown][]; unfit: CellValue[] }[])(
  "$name",
  ({ schema, fits, unfit }) => {
    it.each(fits)("reads %j as %j", (cell, value) => {
      expect(schema.parse(typed(cell))).toEqual(value);
    });

    it.each(unfit)("says in both languages what it accepts instead of %j", (cell) => {
      const { error: unread } = schema.safeParse(typed(cell));
      expect(unread?.issues).toEqual([
        expect.objectContaining({ params: { accepted: { sv: expect.any(String), en: expect.any(String) } } }),
      ]);
    });

    it.each([null, "", "  "])("reads %j as nothing", (cell) => {
      expect(schema.parse(typed(cell))).toBeNull();
    });
  },
);

describe("choice", () => {
  it("shows the first word for each in the reader's language", () => {
    expect(color.safeParse(typed("grön")).error?.issues).toEqual([
      expect.objectContaining({
        params: { accepted: { sv: "något av orden röd, ljust blå", en: "one of the words red, pale blue" } },
      }),
    ]);
  });
});

// Helpers

function typed(cell: CellValue) {
  return { cell, typed: typedText(cell, "sv") };
}
