import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type FormEvent } from "react";
import type { Plan } from "../../core/plan/plan";
import { useSay } from "../language";
import { acceptStrings as words } from "./accept-strings";
import { ByFields, type By } from "./by-fields";
import { fieldStyles } from "../states/field-styles";

type AcceptFormProps = {
  plan: Plan;
  /** The function and party that the person gave the last time. */
  by: string | null;
  isBusy: boolean;
  /** Whether these words are a reason. */
  isReason: (typed: string) => boolean;
  onAccept: (reason: string, by: string) => void;
  onCancel: () => void;
};

/** Asks why a finding may stand, and once for the function and party of who says so. */
export function AcceptForm({ plan, by, isBusy, isReason, onAccept, onCancel }: AcceptFormProps) {
  const say = useSay();
  const styles = useStyles();
  const id = useId();
  const [reason, setReason] = useState("");
  const [typedBy, setBy] = useState<By | null>(by === null ? { function: "", party: "" } : null);
  const [missing, setMissing] = useState<"reason" | "by" | null>(null);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const who = typedBy ? [typedBy.function.trim(), typedBy.party].filter(Boolean) : [by];
    if (!isReason(reason)) setMissing("reason");
    else if (typedBy && who.length < 2) setMissing("by");
    else if (!isBusy) onAccept(reason.trim(), who.join(", "));
  }

  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate>
      <label className={styles.label} htmlFor={`${id}-reason`}>
        {say(words.reason)}
      </label>
      <textarea
        id={`${id}-reason`}
        className={styles.field}
        rows={3}
        value={reason}
        aria-describedby={`${id}-means ${id}-missing`}
        aria-invalid={missing === "reason"}
        autoFocus
        onChange={({ target }) => setReason(target.value)}
      />
      <p id={`${id}-means`} className={styles.means}>
        {say(words.reasonMeans)}
      </p>
      {typedBy ? (
        <ByFields plan={plan} by={typedBy} isMissing={missing === "by"} onChange={setBy} />
      ) : (
        <p className={styles.by}>
          {say(words.by(by ?? ""))}{" "}
          <Button size="small" appearance="subtle" onClick={() => setBy({ function: "", party: "" })}>
            {say(words.changeBy)}
          </Button>
        </p>
      )}
      <p id={`${id}-missing`} role="alert" className={missing ? styles.missing : styles.none}>
        {missing && say(missing === "reason" ? words.reasonMissing : words.byMissing)}
      </p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={isBusy}>
          {say(words.save)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say(words.cancel)}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  label: fieldStyles.label,
  field: { ...fieldStyles.field, resize: "vertical" },
  means: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  by: { margin: 0 },
  missing: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  none: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
