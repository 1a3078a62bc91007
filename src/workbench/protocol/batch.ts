import type { Sheet } from "../../xlsx/book";
import type { Area } from "../../xlsx/model/area";
import { ExcelError } from "../engine/excel-error";
import type { Call } from "../engine/member";
import { node } from "../engine/node";
import type { RangeRef } from "../engine/ranges/range-ref";
import type { Session } from "../engine/engine";
import { invokeMethod, memberName, setProperty } from "./dispatch";
import { keepReference, referenceIdOf } from "./kept-ranges";
import { objectPaths, type ObjectPaths } from "./object-paths";
import { answerQuery, identityOf } from "./query";
import type { Action, ActionResult, BatchAnswer, BatchRequest } from "./wire";
import { ActionType } from "./wire";

/**
 * Runs the batch of one `context.sync()`: actions first to last; the first that fails stops the batch, and what was
 * done before it stays done. Takes and gives JSON text.
 */
export function answerBatch(session: Session, requestJson: string): string {
  const request = JSON.parse(requestJson) as BatchRequest;
  const passing: RangeRef[] = [];
  const call: Call = {
    engine: session.engine,
    session,
    through: "addin",
    range(sheet: Sheet, area: Area) {
      const ref: RangeRef = { sheet, area };
      passing.push(ref);
      session.engine.refs.add(ref);
      return node("Range", ref);
    },
  };
  try {
    return JSON.stringify(runActions(request, call));
  } finally {
    for (const ref of passing) if (ref.keptAs === undefined) session.engine.refs.delete(ref);
  }
}

function runActions(request: BatchRequest, call: Call): BatchAnswer {
  const paths = objectPaths(request.ObjectPaths, call);
  const results: ActionResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run(action, paths, call) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const location = locationOf(action, request, paths);
      const { code: Code, message: Message } = error;
      return {
        Results: results,
        Error: { Code, Message, Location: location, HttpStatusCode: 400, ActionIndex: index },
      };
    }
  }
  return { Results: results };
}

function run(action: Action, paths: ObjectPaths, call: Call): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.find(action.ObjectPathId);
  // Whatever is asked of a null object is passed over: see `nullObjectFacts`.
  if (!object) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return { ...identityOf(object, call), ...referenceIdOf(object) };
    case ActionType.query:
      return { ...referenceIdOf(object), ...answerQuery(object, action.QueryInfo ?? {}, call) };
    case ActionType.method: {
      if (action.Name === "_KeepReference") return keepReference(object, call.session);
      const answer = invokeMethod(object, action.Name, paths.argumentsOf(action.ArgumentInfo), call);
      return answer === undefined ? null : answer;
    }
    case ActionType.setProperty:
      setProperty(object, action.Name, paths.argumentsOf(action.ArgumentInfo)[0], call);
      return null;
    default:
      throw new ExcelError("ApiNotFound", `Actions of type ${action.ActionType} are not in the workbench.`);
  }
}

/** `Range.values`: the member that the failing action was about; a path that leads nowhere is named by its own end. */
function locationOf(action: Action, request: BatchRequest, paths: ObjectPaths): string {
  try {
    const object = paths.find(action.ObjectPathId);
    return object ? memberName(object, action.Name || "load") : "";
  } catch {
    const path = request.ObjectPaths[action.ObjectPathId];
    return path?.Name ? `${path.Name.charAt(0).toLowerCase()}${path.Name.slice(1)}` : "getItem";
  }
}
