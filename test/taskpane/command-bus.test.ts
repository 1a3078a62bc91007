import { commandBus, type PaneCommand } from "../../src/taskpane/command-bus";

describe("commandBus", () => {
  it("settles a command when it has been carried out", async () => {
    const bus = commandBus();
    let finish = () => {};
    bus.listen(() => new Promise((settle) => (finish = settle)));
    let isDone = false;
    const sent = bus.send("checkPlan").then(() => (isDone = true));
    await Promise.resolve();
    expect(isDone).toBe(false);
    finish();
    await sent;
    expect(isDone).toBe(true);
  });

  it("keeps commands for whoever listens first, in their order", async () => {
    const bus = commandBus();
    const sent = Promise.all([bus.send("checkPlan"), bus.send("buildStatus")]);
    const heard: PaneCommand[] = [];
    bus.listen(async (command) => void heard.push(command));
    await sent;
    expect(heard).toEqual(["checkPlan", "buildStatus"]);
  });

  it("tells nothing to those who have stopped listening", async () => {
    const bus = commandBus();
    const heard: string[] = [];
    const stop = bus.listen(async () => void heard.push("first"));
    stop();
    const sent = bus.send("checkPlan");
    bus.listen(async () => void heard.push("second"));
    await sent;
    expect(heard).toEqual(["second"]);
  });
});
