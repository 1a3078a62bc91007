import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Locale } from "../../core/text";
import { registerToBe } from "../../core/register/set-up/register-to-be";
import { registerVersion } from "../../core/register/set-up/register-version";
import { useSay } from "../language";
import type { PaneHost } from "../pane-host";
import { Working } from "../states/working";
import { Making } from "./making";
import { MakingRefusals } from "./making-refusals";
import { setUpStrings } from "./set-up-strings";
import { missingLines, upkeepStrings } from "./upkeep-strings";
import { useMaking } from "./use-making";

type RegisterUpkeepProps = {
  host: PaneHost;
  /** The plan's own language: what is added is written in it. */
  language: Locale;
  onMade: () => void;
};

/** Says what a register lacks, and adds it when the person says so: after an update of the add-in, or a slip. */
export function RegisterUpkeep({ host, language, onMade }: RegisterUpkeepProps) {
  const say = useSay();
  const styles = useStyles();
  const toBe = registerToBe(language);
  const { looking, making, progress, look, make, stop } = useMaking(host.workbook, onMade);
  const state = looking.state === "done" ? looking.result : null;
  const isDone = making.state === "done" && !making.result.isStopped;
  const lines = state ? missingLines(state) : [];
  const isOlder = state !== null && state.version < registerVersion;

  // Somebody has just asked for it.
  const asked = useRef(toBe);
  useEffect(() => look(asked.current), [look]);

  return (
    <div className={styles.upkeep}>
      {making.state === "running" ? (
        <Making progress={progress} onStop={stop} />
      ) : isDone ? (
        <p role="status">{say(upkeepStrings.added)}</p>
      ) : looking.state === "running" || looking.state === "idle" ? (
        <Working what={setUpStrings.looking} />
      ) : state && (lines.length > 0 || isOlder) ? (
        <>
          <p role="status">{say(isOlder ? upkeepStrings.older : upkeepStrings.lacks)}</p>
          <ul>
            {lines.map((line) => (
              <li key={line.sv}>{say(line)}</li>
            ))}
          </ul>
          <p>{say(upkeepStrings.nothingElse)}</p>
          <Button appearance="primary" onClick={() => make(toBe)}>
            {say(upkeepStrings.add)}
          </Button>
        </>
      ) : (
        state && <p role="status">{say(upkeepStrings.lacksNothing)}</p>
      )}
      <MakingRefusals
        looking={looking}
        making={making}
        onLook={() => look(toBe)}
        onMake={() => make(toBe)}
        onReload={host.reload}
      />
    </div>
  );
}

const useStyles = makeStyles({
  upkeep: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    "& p, & ul": { margin: 0 },
  },
});
