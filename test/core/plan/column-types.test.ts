import type { CellValue } from "../../../src/core/plan/cell";
import { choice, day, label, measure, period, text, units } from "../../../src/core/plan/column-types";

const march = { day: "2027-03-01", precision: "month" as const };
const error = { error: "#REF!" };
const color = choice({ red: ["röd", "red"], blue: ["blå", "blue"] });

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
      [40, { typed: "40", amount: 40 }],
      [{ share: 0.65 }, { typed: "65 %", amount: 65 }],
      ["högst 15 %", { typed: "högst 15 %", amount: 15 }],
      ["1 200 kronor", { typed: "1 200 kronor", amount: 1200 }],
      ["2,5", { typed: "2,5", amount: 2.5 }],
      ["-3", { typed: "-3", amount: -3 }],
      ["från 10 till 20", { typed: "från 10 till 20", amount: null }],
      ["publicerad", { typed: "publicerad", amount: null }],
    ],
    unfit: [true, march, error],
  },
  { name: "units", schema: units, fits: [[" LK; LiU ", "LK; LiU"]], unfit: [7, march, error] },
  {
    name: "choice",
    schema: color,
    fits: [
      ["Röd ", "red"],
      ["BLUE", "blue"],
    ],
    unfit: ["grön", 1, error],
  },
] as { name: string; schema: typeof text; fits: [CellValue, unknown][]; unfit: CellValue[] }[])(
  "$name",
  ({ schema, fits, unfit }) => {
    it.each(fits)("reads %j as %j", (cell, value) => {
      expect(schema.parse(cell)).toEqual(value);
    });

    it.each(unfit)("says in both languages what it accepts instead of %j", (cell) => {
      const { error: unread } = schema.safeParse(cell);
      expect(unread?.issues).toEqual([
        expect.objectContaining({ params: { accepted: { sv: expect.any(String), en: expect.any(String) } } }),
      ]);
    });

    it.each([null, "", "  "])("reads %j as nothing", (cell) => {
      expect(schema.parse(cell)).toBeNull();
    });
  },
);
