import { assumed, observed, type Fact } from "../engine/basis";
import type { Node } from "../engine/node";
import type { Session } from "../engine/engine";

export const keptRangeFacts: readonly Fact[] = [
  { about: "A kept range comes back by its _ReferenceId", basis: observed("the client library, 1.1.110") },
  {
    about: "What is asked of a null object is passed over without an error",
    basis: observed(
      "Microsoft's samples delete worksheets.getItemOrNullObject(name) without asking whether it is there",
    ),
  },
  {
    about: "A released range is refused as InvalidReference",
    basis: assumed("Remove a range from trackedObjects, then load it."),
  },
];

/** Lets a range outlive its batch. Answers nothing, as Excel does; the next instantiation tells the id. */
export function keepReference(object: Node, session: Session): null {
  if (object.of === "Range" && object.target.keptAs === undefined) {
    object.target.keptAs = `range-${session.nextReference++}`;
    session.kept.set(object.target.keptAs, object.target);
  }
  return null;
}

/** `{_ReferenceId}` of a kept range; nothing for all else. */
export function referenceIdOf(object: Node): { _ReferenceId?: string } {
  const id = object.of === "Range" ? object.target.keptAs : undefined;
  return id === undefined ? {} : { _ReferenceId: id };
}

export function removeReference(id: string, session: Session): void {
  const ref = session.kept.get(id);
  if (!ref) return;
  delete ref.keptAs;
  session.kept.delete(id);
  session.engine.refs.delete(ref);
}
