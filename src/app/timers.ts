/** Time for work that waits. A virtual one lets a run be replayed. */
export type Timers = {
  /** Milliseconds since some beginning. */
  now(): number;
  /** Calls `work` after so many milliseconds. The answer calls it off. */
  after(milliseconds: number, work: () => void): () => void;
};
