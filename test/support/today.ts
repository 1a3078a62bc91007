import type { Day } from "../../src/core/plan/day";

/** The day on which tests look at plans, unless they say another. */
export const today: Day = "2026-03-02";
