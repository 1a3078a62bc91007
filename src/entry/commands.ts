import type { CommandBus, PaneCommand } from "../taskpane/command-bus";

/** Ties the ribbon's buttons to the pane: each opens it, and has it do what its own button there does. */
export function associateCommands(commands: CommandBus): void {
  for (const command of ["checkPlan", "buildStatus"] satisfies PaneCommand[])
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      void carryOut(commands, command).finally(() => event.completed());
    });
}

async function carryOut(commands: CommandBus, command: PaneCommand): Promise<void> {
  await Office.addin.showAsTaskpane();
  await commands.send(command);
}
