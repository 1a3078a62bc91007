/** What the ribbon's buttons can ask of the pane, by the names that the manifest knows them by. */
export type PaneCommand = "checkPlan" | "buildStatus";

type CarryOut = (command: PaneCommand) => Promise<void>;

/** Leads from the ribbon's buttons to the pane, which may not be open yet when one is pressed. */
export type CommandBus = {
  /** Settles when the pane has carried the command out. */
  send(command: PaneCommand): Promise<void>;
  /** Takes the commands from now on, and those that nobody has taken yet. The answer stops it. */
  listen(carryOut: CarryOut): () => void;
};

export function commandBus(): CommandBus {
  let listener: CarryOut | null = null;
  let waiting: ((carryOut: CarryOut) => void)[] = [];

  return {
    send(command) {
      if (listener) return listener(command);
      return new Promise((settle) => waiting.push((carryOut) => settle(carryOut(command))));
    },
    listen(carryOut) {
      listener = carryOut;
      const late = waiting;
      waiting = [];
      for (const deliver of late) deliver(carryOut);
      return () => {
        if (listener === carryOut) listener = null;
      };
    },
  };
}
