import type { Severity } from "../../core/rules/rule";

/** What a person has done to the list of findings. It outlives checks: groups and findings are named by their keys. */
export type ListState = {
  readonly picked: ReadonlySet<Severity>;
  readonly folded: ReadonlySet<string>;
  /** How many pages of a group are shown, where more than the first. */
  readonly pages: ReadonlyMap<string, number>;
  readonly chosen: string | null;
  /** Keys of the findings that stood before the chosen one, the nearest first: where to go on when it is gone. */
  readonly before: readonly string[];
};

export type ListAction =
  | { readonly type: "pick"; readonly severity: Severity }
  | { readonly type: "fold"; readonly group: string }
  | { readonly type: "showPages"; readonly group: string; readonly pages: number }
  | { readonly type: "choose"; readonly finding: string; readonly group: string; readonly before: readonly string[] };

export const untouched: ListState = {
  picked: new Set(),
  folded: new Set(),
  pages: new Map(),
  chosen: null,
  before: [],
};

export function listReducer(state: ListState, action: ListAction): ListState {
  switch (action.type) {
    case "pick":
      return { ...state, picked: toggled(state.picked, action.severity) };
    case "fold":
      return { ...state, folded: toggled(state.folded, action.group) };
    case "showPages":
      return { ...state, pages: new Map(state.pages).set(action.group, action.pages) };
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
