import type { Text } from "../text";
import type { Stretch } from "./stretch";

/** The letters of SMARTA that a sentence and its row can be judged by. */
export type Letter = "S" | "M" | "T";

/** Whether a letter is met, by what, and what to add when it is not. */
export type Verdict =
  | { readonly met: true; readonly by: "sentence" | "row"; readonly evidence: readonly Stretch[] }
  | {
      readonly met: false;
      /** Whether words in the sentence keep the letter from being met, or it is merely not mentioned. */
      readonly because: "words" | "silence";
      readonly evidence: readonly Stretch[];
      readonly advice: Text;
    };

/** What the row says besides its sentence. */
export type Support = {
  /** It has an indicator with a target. */
  readonly measured: boolean;
  /** The result it is to have, in words; empty when not said. */
  readonly result: string;
  /** It has an end. */
  readonly dated: boolean;
};

/** A sentence that stands alone. */
export const noSupport: Support = { measured: false, result: "", dated: false };
