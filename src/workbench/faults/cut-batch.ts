import type { Reply } from "../protocol/door";
import type { BatchAnswer, BatchRequest } from "../protocol/wire";

type Cut = {
  /** The same batch, with the actions before the one that fails. */
  readonly before: string;
  /** What the host says when the next action has failed: what was answered so far, and the error. */
  fail(reply: Reply, code: string): Reply;
};

/** Ends a batch at one action, counted from 0, or at its last one when it has no so many. Nothing for one without any. */
export function cutBatch(request: string, action: number): Cut | undefined {
  const batch = JSON.parse(request) as BatchRequest;
  const ActionIndex = Math.min(action, batch.Actions.length - 1);
  if (ActionIndex < 0) return undefined;
  return {
    before: JSON.stringify({ ...batch, Actions: batch.Actions.slice(0, ActionIndex) }),
    fail(reply, code) {
      if (typeof reply !== "string") return reply;
      const answer = JSON.parse(reply) as BatchAnswer;
      if (answer.Error) return reply;
      const Message = `${code}, made on purpose.`;
      const Error = { Code: code, Message, Location: "", HttpStatusCode: 400, ActionIndex };
      return JSON.stringify({ ...answer, Error });
    },
  };
}

export function actionsIn(request: string): number {
  return (JSON.parse(request) as BatchRequest).Actions.length;
}
