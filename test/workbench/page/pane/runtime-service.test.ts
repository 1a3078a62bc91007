import {
  answerRuntimeBatch,
  visibilityEvent,
  type RuntimeState,
} from "../../../../src/workbench/page/pane/runtime-service";

const SERVICE = "Microsoft.AppRuntime.AppRuntimeService";

describe("answerRuntimeBatch", () => {
  it("shows and hides the pane as the add-in asks", () => {
    const asked: RuntimeState[] = [];
    const answer = answerRuntimeBatch(batch("SetAppRuntimeState", "Visible"), "Background", (state) =>
      asked.push(state),
    );
    expect(JSON.parse(answer!)).toEqual({
      Results: [
        { ActionId: 1, Value: {} },
        { ActionId: 2, Value: null },
      ],
    });
    answerRuntimeBatch(batch("SetAppRuntimeState", "Background"), "Visible", (state) => asked.push(state));
    expect(asked).toEqual(["Visible", "Background"]);
  });

  it("says whether the pane is seen", () => {
    const answer = answerRuntimeBatch(batch("GetAppRuntimeState"), "Background", () => undefined);
    expect(JSON.parse(answer!).Results[1]).toEqual({ ActionId: 2, Value: "Background" });
  });

  it("leaves every other batch to the workbook, also one that holds the service's name as text", () => {
    const never = () => {
      throw new Error("not for the window");
    };
    expect(answerRuntimeBatch('{"Actions":[],"ObjectPaths":{}}', "Visible", never)).toBeUndefined();
    const written = { Actions: [{ ArgumentInfo: { Arguments: [SERVICE] } }], ObjectPaths: { 1: { Name: "GetRange" } } };
    expect(answerRuntimeBatch(JSON.stringify(written), "Visible", never)).toBeUndefined();
  });
});

describe("visibilityEvent", () => {
  it("tells the client in its own words", () => {
    expect(visibilityEvent("Background")).toMatchObject({ messageType: 65_539, message: '{"visibility":"Hidden"}' });
  });
});

// Helpers

function batch(method: string, ...args: unknown[]): string {
  return JSON.stringify({
    Actions: [
      { Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 },
      { Id: 2, ActionType: 3, Name: method, ObjectPathId: 1, ArgumentInfo: { Arguments: args } },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: SERVICE } },
  });
}
