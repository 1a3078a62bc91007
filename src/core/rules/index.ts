import { activityHasDue } from "./activity-has-due";
import type { Rule } from "./rule";

/** Every rule, in the order in which people read them: what cannot be read first. */
export const rules: readonly Rule[] = [activityHasDue];
