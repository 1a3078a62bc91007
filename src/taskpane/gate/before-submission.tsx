import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useSay } from "../language";
import { lowPane } from "../low-pane";
import { Refusal } from "../states/refusal";
import { Working } from "../states/working";
import { resultOf, useTask } from "../use-task";
import { gateStrings } from "./gate-strings";
import type { GateProps } from "./gate-view";
import { loadGate } from "./load-gate";

type BeforeSubmissionProps = Omit<GateProps, "onBack" | "isOpen"> & {
  onCheck: () => void;
  onReload: () => void;
  /** The everyday check, which stands here until somebody asks whether the plan can be submitted. */
  children: ReactNode;
};

/** The way from the everyday check to the strict one, and back. Either is found as it was left. */
export function BeforeSubmission({ children, onCheck, onReload, ...props }: BeforeSubmissionProps) {
  const say = useSay();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [loading, load] = useTask(loadGate);
  const way = useRef<HTMLDivElement>(null);
  const hasBeenOpen = useRef(false);
  const GateView = resultOf(loading);

  // Who comes back goes on from where they left.
  useEffect(() => {
    if (!isOpen && hasBeenOpen.current) way.current?.querySelector("button")?.focus();
    hasBeenOpen.current = isOpen;
  }, [isOpen]);

  function open() {
    setOpen(true);
    if (!GateView) void load();
  }

  return (
    <>
      <div className={isOpen && GateView ? styles.unseen : styles.check}>
        {children}
        {loading.state === "running" && <Working what={gateStrings.opening} />}
        {loading.state === "refused" && (
          <Refusal error={loading.error} onAgain={open} onCheck={onCheck} onReload={onReload} />
        )}
        {props.reading && (
          <div ref={way} className={styles.way}>
            <Button size="small" appearance="subtle" onClick={open}>
              {say(gateStrings.beforeSubmission)}
            </Button>
          </div>
        )}
      </div>
      {GateView && (
        <div className={isOpen ? styles.gate : styles.unseen}>
          <GateView {...props} isOpen={isOpen} onBack={() => setOpen(false)} />
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  // In a low pane it is higher than the pane, which scrolls then.
  check: { display: "flex", flexDirection: "column", flexGrow: 1 },
  gate: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  unseen: { display: "none" },
  way: {
    display: "flex",
    justifyContent: "flex-end",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [lowPane]: { paddingTop: 0, paddingBottom: 0 },
  },
});
