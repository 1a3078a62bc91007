import type { Grip } from "./hand";

/** Deeds that take deeds back. */
export type HandOnHistory = {
  /** Takes back the person's own last deed, or does it again. False when there is none. */
  undo(): boolean;
  redo(): boolean;
};

export function handOnHistory({ by }: Grip): HandOnHistory {
  return {
    undo: () => by.session.history.undo(by),
    redo: () => by.session.history.redo(by),
  };
}
