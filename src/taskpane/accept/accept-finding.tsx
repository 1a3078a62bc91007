import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Plan } from "../../core/plan/plan";
import type { Finding } from "../../core/rules/finding";
import type { Rulebook } from "../../core/rules/rulebook";
import { useSay } from "../language";
import { AcceptForm } from "./accept-form";
import { acceptStrings as words } from "./accept-strings";

type AcceptFindingProps = {
  finding: Finding;
  plan: Plan;
  rulebook: Pick<Rulebook, "canBeAccepted" | "isReason">;
  /** The workbook has a table for exceptions. */
  hasTable: boolean;
  by: string | null;
  isBusy: boolean;
  onMakeTable: () => void;
  onAccept: (reason: string, by: string) => void;
};

/** Lets a finding stand, with a reason that everybody can read. */
export function AcceptFinding(props: AcceptFindingProps) {
  const { finding, plan, rulebook, hasTable, by, isBusy, onMakeTable, onAccept } = props;
  const say = useSay();
  const styles = useStyles();
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);

  if (!rulebook.canBeAccepted(finding.rule)) return <p className={styles.cannot}>{say(words.cannot)}</p>;
  if (isOpen && hasTable)
    return (
      <AcceptForm
        plan={plan}
        by={by}
        isBusy={isBusy}
        isReason={rulebook.isReason}
        onAccept={onAccept}
        onCancel={() => {
          setOpen(false);
          requestAnimationFrame(() => opener.current?.focus());
        }}
      />
    );
  return (
    <div>
      <Button
        ref={opener as never}
        className={styles.button}
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {say(words.accept)}
      </Button>
      {isOpen && (
        <>
          <p className={styles.cannot}>{say(words.noTable)}</p>
          <Button size="small" disabledFocusable={isBusy} onClick={onMakeTable}>
            {say(words.makeTable)}
          </Button>
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  cannot: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  // In line with the words above it.
  button: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
