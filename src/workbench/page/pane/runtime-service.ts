import type { EventEntry } from "../../protocol/event-entry";

/** What the client calls its shared runtime's window: seen beside the sheet, or running unseen. */
export type RuntimeState = "Visible" | "Background";

type Batch = {
  Actions: {
    Id: number;
    ActionType: number;
    Name: string;
    ObjectPathId: number;
    ArgumentInfo?: { Arguments?: unknown[] };
  }[];
  ObjectPaths: Record<string, { Name?: string }>;
};

/** The window's own services: showing and hiding it, and the client's word at the start that it is ready. */
const SERVICES = ["Microsoft.AppRuntime.AppRuntimeService", "Microsoft.InternalService.AddinInternalService"];
const METHOD = 3;

/**
 * Answers the batches that concern the add-in's window and not the workbook, such as `Office.addin.showAsTaskpane`.
 * Nothing for every other batch.
 */
export function answerRuntimeBatch(
  request: string,
  state: RuntimeState,
  setState: (state: RuntimeState) => void,
): string | undefined {
  // Most batches are large and for the workbook; they are not parsed here as well.
  if (!SERVICES.some((service) => request.includes(service))) return undefined;
  const { Actions, ObjectPaths } = JSON.parse(request) as Batch;
  const isForUs = Object.values(ObjectPaths).some(({ Name }) => Name && SERVICES.includes(Name));
  if (!isForUs) return undefined;
  let now = state;
  const Results = Actions.map(({ Id, ActionType, Name, ArgumentInfo }) => {
    if (ActionType !== METHOD) return { ActionId: Id, Value: {} };
    if (Name === "SetAppRuntimeState") {
      now = ArgumentInfo?.Arguments?.[0] === "Visible" ? "Visible" : "Background";
      setState(now);
      return { ActionId: Id, Value: null };
    }
    return { ActionId: Id, Value: Name === "GetAppRuntimeState" ? now : null };
  });
  return JSON.stringify({ Results });
}

/** The event that tells the add-in that its window has come or gone. */
export function visibilityEvent(state: RuntimeState): EventEntry {
  const visibility = state === "Visible" ? "Visible" : "Hidden";
  return {
    messageCategory: 65_536,
    messageType: 65_539,
    targetId: "",
    message: JSON.stringify({ visibility }),
    id: "",
    isRemoteOverride: false,
  };
}
