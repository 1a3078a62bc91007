import { indexed } from "../plan/indexed";
import type { Area, Meeting, Status } from "../plan/plan";

/** The plan's areas, as one may choose among them. */
export const areaNames = indexed((areas: readonly Area[]) => areas.flatMap(({ area }) => area ?? []));

/** The plan's status words. */
export const statusWords = indexed((statuses: readonly Status[]) => statuses.flatMap(({ status }) => status ?? []));

/** The forums at which the plan's activities are reported on. */
export const forumNames = indexed((meetings: readonly Meeting[]) => [
  ...new Set(meetings.flatMap(({ meeting }) => meeting ?? [])),
]);
