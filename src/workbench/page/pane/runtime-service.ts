/** What the client calls its shared runtime's window: seen beside the sheet, or running unseen. */
export type RuntimeState = "Visible" | "Background";

type Batch = {
  Actions: { Id: number; ActionType: number; Name: string; ObjectPathId: number; ArgumentInfo?: { Arguments?: unknown[] } }[];
  ObjectPaths: Record<string, { Name?: string }>;
};

const SERVICE = "Microsoft.AppRuntime.AppRuntimeService";
const METHOD = 3;

/**
 * Answers the batches by which `Office.addin` shows and hides the pane: that is the window's business and not the
 * workbook's. Nothing for every other batch.
 */
export function answerRuntimeBatch(request: string, state: RuntimeState, setState: (state: RuntimeState) => void): string | undefined {
  // Most batches are large and for the workbook; they are not parsed here as well.
  if (!request.includes(SERVICE)) return undefined;
  const { Actions, ObjectPaths } = JSON.parse(request) as Batch;
  const isForUs = Object.values(ObjectPaths).some(({ Name }) => Name === SERVICE);
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

/** The entry that tells the add-in that its window has come or gone, for `richApiMessage`. */
export function visibilityEntry(state: RuntimeState): unknown[] {
  const visibility = state === "Visible" ? "Visible" : "Hidden";
  return [65_536, 65_539, "", JSON.stringify({ visibility }), 0, false];
}
