import type { PaneHost } from "../pane-host";
import { Refusal } from "../states/refusal";
import type { useMaking } from "./use-making";

type MakingRefusalsProps = Pick<ReturnType<typeof useMaking>, "looking" | "making"> & {
  onLook: () => void;
  onMake: () => void;
  onReload: PaneHost["reload"];
};

/** Why it could not be looked or made, and the way on from there. */
export function MakingRefusals({ looking, making, onLook, onMake, onReload }: MakingRefusalsProps) {
  return [looking, making].map(
    (task, index) =>
      task.state === "refused" && (
        <Refusal
          key={index}
          error={task.error}
          onAgain={task === looking ? onLook : onMake}
          onCheck={onLook}
          onReload={onReload}
        />
      ),
  );
}
