import { associateCommands } from "../../src/entry/commands";
import { commandBus } from "../../src/taskpane/command-bus";

describe("associateCommands", () => {
  it("opens the pane, has the command carried out, and then tells the ribbon", async () => {
    const { press, happened } = ribbon(async (command) => void happened.push(command));
    await press("checkPlan");
    expect(happened).toEqual(["pane shown", "checkPlan", "completed"]);
  });

  it("tells the ribbon even when the command ends in a bug", async () => {
    const { press, happened } = ribbon(() => Promise.reject(new Error("a bug")));
    await expect(press("buildStatus")).rejects.toThrow("a bug");
    expect(happened).toEqual(["pane shown", "completed"]);
  });
});

// Helpers

/** The little of Office that a ribbon button needs. */
function ribbon(carryOut: Parameters<ReturnType<typeof commandBus>["listen"]>[0]) {
  const happened: string[] = [];
  const pressed = new Map<string, (event: { completed(): void }) => Promise<void>>();
  const Office = {
    actions: {
      associate: (name: string, run: (event: { completed(): void }) => Promise<void>) => pressed.set(name, run),
    },
    addin: { showAsTaskpane: async () => void happened.push("pane shown") },
  };
  Object.assign(globalThis, { Office });
  const commands = commandBus();
  commands.listen(carryOut);
  associateCommands(commands);
  return {
    happened,
    press: (name: string) => pressed.get(name)!({ completed: () => void happened.push("completed") }),
  };
}
