import type { PaneHost } from "../pane-host";
import { Refusal } from "../states/refusal";
import type { Task } from "../use-task";
import type { Adoption } from "./use-adoption";

type AdoptRefusalsProps = {
  host: PaneHost;
  adoption: Adoption;
  going: Task<void>;
};

/** Why something could not be read, written or shown, and the way on from there. */
export function AdoptRefusals({ host, adoption, going }: AdoptRefusalsProps) {
  const { looking, reading, comparing, writing, look, compare, write } = adoption;
  const tasks: readonly (readonly [Task<unknown>, () => void])[] = [
    [looking, look],
    [reading, look],
    [comparing, compare],
    [writing, write],
    [going, look],
  ];

  return tasks.map(
    ([task, again], at) =>
      task.state === "refused" && (
        <Refusal key={at} error={task.error} onAgain={again} onCheck={look} onReload={host.reload} />
      ),
  );
}
