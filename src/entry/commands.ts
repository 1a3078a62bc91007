import type { CommandBus, PaneCommand } from "../taskpane/command-bus";

const commandNames: readonly PaneCommand[] = ["checkPlan", "buildStatus"];

/** Ties the ribbon's buttons to the pane: each opens it, and has it do what its own button there does. */
export function associateCommands(commands: CommandBus): void {
  for (const command of commandNames)
    Office.actions.associate(command, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        await commands.send(command);
      } finally {
        event.completed();
      }
    });
}
