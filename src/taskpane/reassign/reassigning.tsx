import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { editsOf } from "../../app/edit-of";
import type { PlanView } from "../../core/plan/plan-view";
import type { Reassigned } from "../../core/plan/reassign";
import { useSay } from "../language";
import type { Prepare, PlanWriting } from "../use-plan-writes";
import { reassignStrings as words } from "./reassign-strings";

type ReassigningProps = {
  plan: PlanView;
  /** Whom it would be from; nobody where it has to be asked. */
  from?: string;
  writing: PlanWriting;
};

/** The button that opens the dialog for reassigning, which is fetched when it is asked for. */
export function Reassigning({ plan, from = "", writing }: ReassigningProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const isBusy = writing.state.work !== null;

  return (
    <>
      <Button size="small" appearance={from ? "subtle" : "secondary"} onClick={() => setOpen(true)}>
        {say(words.openHere)}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ReassignDialog
            plan={plan}
            from={from}
            isBusy={isBusy}
            onClose={() => setOpen(false)}
            onMove={(cells, to) => {
              setOpen(false);
              void writing.ask(reassigningJob(cells, to));
            }}
          />
        </Suspense>
      )}
    </>
  );
}

const ReassignDialog = lazy(async () => ({
  default: (await import(/* webpackChunkName: "reassign" */ "./reassign-dialog")).ReassignDialog,
}));

/** Writes what has been shown and agreed to. */
function reassigningJob(cells: readonly Reassigned[], to: string): Prepare {
  return (read, random) => ({
    what: words.moving,
    done: words.moved(cells.length, to),
    cells: editsOf(read, cells, random),
  });
}
