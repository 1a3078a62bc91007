import type { Severity } from "../../core/rules/rule";
import type { Grouping } from "./finding-groups";

/** What has become of a finding since the reader last looked: ny, kvar, åtgärdad. */
export type FindingState = "new" | "left" | "fixed";

/** What a person has done to the list of findings. It outlives checks: groups and findings are named by their keys. */
export type ListState = {
  readonly grouping: Grouping;
  readonly picked: ReadonlySet<Severity>;
  readonly states: ReadonlySet<FindingState>;
  /** Words that the findings shown have in them. */
  readonly search: string;
  readonly folded: ReadonlySet<string>;
  readonly chosen: string | null;
  /** Keys of the findings that stood before the chosen one, the nearest first: where to go on when it is gone. */
  readonly before: readonly string[];
};

export type ListAction =
  | { readonly type: "group"; readonly grouping: Grouping }
  | { readonly type: "pick"; readonly severity: Severity }
  | { readonly type: "pickState"; readonly state: FindingState }
  | { readonly type: "search"; readonly words: string }
  | { readonly type: "fold"; readonly group: string }
  | { readonly type: "choose"; readonly finding: string; readonly group: string; readonly before: readonly string[] };

export const untouched: ListState = {
  grouping: "area",
  picked: new Set(),
  states: new Set(),
  search: "",
  folded: new Set(),
  chosen: null,
  before: [],
};

export function listReducer(state: ListState, action: ListAction): ListState {
  switch (action.type) {
    case "group":
      return { ...state, grouping: action.grouping, folded: new Set() };
    case "pick":
      return { ...state, picked: toggled(state.picked, action.severity) };
    case "pickState":
      return { ...state, states: toggled(state.states, action.state) };
    case "search":
      return { ...state, search: action.words };
    case "fold":
      return { ...state, folded: toggled(state.folded, action.group) };
    case "choose": {
      const folded = new Set(state.folded);
      folded.delete(action.group);
      return { ...state, folded, chosen: action.finding, before: action.before };
    }
  }
}

function toggled<Member>(set: ReadonlySet<Member>, member: Member): ReadonlySet<Member> {
  const changed = new Set(set);
  if (!changed.delete(member)) changed.add(member);
  return changed;
}
