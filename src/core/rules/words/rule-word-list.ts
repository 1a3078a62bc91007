import type { Text } from "../../text";

/** What rules are called, and an example of what keeps each and of what does not, by their ids. */
export type RuleWordList = Readonly<Record<string, { readonly title: Text; readonly good: Text; readonly bad: Text }>>;
