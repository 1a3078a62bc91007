import type { Draft, DraftActivity, DraftGoal } from "../draft";
import type { Said } from "../source";
import type { Level } from "../words/level-words";

/** What holds at a line of a document: where it stands, and what it would belong to. */
export type DocumentState = {
  readonly draft: Draft;
  /** Owners have labels of their own in this document: a parenthesis that names somebody belongs to its text. */
  readonly hasOwnerLabels: boolean;
  /** Status has a label of its own: what stands under progress is a comment. */
  readonly hasStatusLabels: boolean;
  /** Activities stand first in their blocks here: a goal or an area that follows in the same block belongs to its activity. */
  readonly activityFirst: boolean;
  /** What this document calls its activities, where that is a word of its own: `Kort 1: …`. */
  readonly cardWord: string | undefined;
  /** How broad the word for goals is that names areas here, where a narrower one names the goals. */
  readonly areaBreadth: number | undefined;
  /** Nothing has parted this line from the activity's own. */
  inBlock: boolean;
  mode: "head" | "prose" | "body";
  /** The heading of goals has just been read: plain words below it are one. */
  isGoalNext?: boolean;
  section: "goals" | "activities" | "areas";
  area?: Said | undefined;
  /** Depth of the heading that named the area; deeper ones name what belongs to it. */
  areaDepth?: number;
  goal?: DraftGoal | undefined;
  activity?: DraftActivity | undefined;
  /** Who leads the goal, where a person has said that the same one leads its activities. */
  ownerOfGoal?: Said | undefined;
  /** How far the activity's bullet is indented. */
  indent: number;
  /** A label whose values are the bullets below it. */
  pending?: { readonly field: "owner" | "participants"; readonly label: string } | undefined;
  /** The label of the line above, if it names bodies: a line that goes on with it names more. */
  naming?: { readonly field: "owner" | "participants"; readonly label: string } | undefined;
  /** Times that a heading carries for everything under it. */
  goalDeadline?: Said | undefined;
  carried?: { readonly start?: Said; readonly end?: Said } | undefined;
  /** Activities and the times that their headings carry, which hold where they state none themselves. */
  readonly timed: { readonly activity: DraftActivity; readonly start?: Said; readonly end?: Said }[];
};

/** What the labels of a document say of each other. */
export type Order = Pick<DocumentState, "activityFirst" | "areaBreadth" | "cardWord">;

export function newState(draft: Draft, labels: ReadonlySet<string>, order: Order): DocumentState {
  return {
    draft,
    hasOwnerLabels: labels.has("owner"),
    hasStatusLabels: labels.has("status"),
    ...order,
    inBlock: false,
    mode: "head",
    section: "activities",
    indent: 0,
    timed: [],
  };
}

/** How broad a word for goals is: some plans have a broader one for areas and a narrower one for the goals themselves. */
export function breadthOf(label: string): number {
  if (/^(?:strategic )?(?:priority|ambition|övergripande mål|huvudmål)(?!\p{L})/iu.test(label)) return 2;
  return /^(?:aim|inriktningsmål)(?!\p{L})/iu.test(label) ? 1 : 0;
}

/** What a labelled line is in this document. */
export function levelHere(
  { areaBreadth }: DocumentState,
  level: Level | undefined,
  label: string | undefined,
): Level | undefined {
  const isArea = level === "goal" && areaBreadth !== undefined && breadthOf(label ?? "") === areaBreadth;
  return isArea ? "area" : level;
}

/** Whether a line opens an activity by the document's own word for them. */
export function isCard({ cardWord }: Pick<DocumentState, "cardWord">, text: string): boolean {
  return cardWord !== undefined && numberedWord.exec(text)?.[1]?.startsWith(`${cardWord} `) === true;
}

/** `Kort 1: …`, `Commitment II – …`: whatever a plan calls its parts. */
export const numberedWord = /^(\p{Lu}\p{L}+ (\d{1,3}|[IVX]{1,4}))\s*[:.–—-]\s+(?=\p{L})/u;
