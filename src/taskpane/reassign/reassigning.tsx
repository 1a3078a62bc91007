import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { editsOf } from "../../app/edit-of";
import type { PlanView } from "../../core/plan/plan-view";
import { firstNamed, type Reassigned } from "../../core/plan/reassign";
import { useSay } from "../language";
import type { Prepare, PlanWriting } from "../use-plan-writes";
import { reassignStrings as words } from "./reassign-strings";

type ReassigningProps = {
  plan: PlanView;
  /** What the cell says that it begins at; nothing where nobody is meant yet. */
  from?: string;
  writing: PlanWriting;
};

/** The button that opens the dialog for reassigning, which is fetched when it is asked for. */
export function Reassigning({ plan, from = "", writing }: ReassigningProps) {
  const say = useSay();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const isBusy = writing.state.work !== null;

  function close() {
    flushSync(() => setOpen(false));
    // Fluent lets go of the rest of the pane when the focus comes back to it.
    place.current?.querySelector("button")?.focus();
  }

  return (
    <span ref={place} className={styles.place}>
      <Button size="small" onClick={() => setOpen(true)}>
        {say(words.openHere)}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ReassignDialog
            plan={plan}
            from={firstNamed(from, plan)}
            isBusy={isBusy}
            onClose={close}
            onMove={(cells, to) => {
              close();
              void writing.ask(reassigningJob(cells, to));
            }}
          />
        </Suspense>
      )}
    </span>
  );
}

const ReassignDialog = lazy(async () => ({
  default: (await import(/* webpackChunkName: "reassign" */ "./reassign-dialog")).ReassignDialog,
}));

const useStyles = makeStyles({ place: { alignSelf: "flex-start" } });

/** Writes what has been shown and agreed to. */
function reassigningJob(cells: readonly Reassigned[], to: string): Prepare {
  return (read, random) => ({
    what: words.moving,
    done: words.moved(cells.length, to),
    cells: editsOf(read, cells, random),
  });
}
