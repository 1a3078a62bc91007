import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Plan } from "../../core/plan/plan";
import { useSay } from "../language";
import { acceptStrings as words } from "./accept-strings";
import { fieldStyles } from "../states/field-styles";

/** Who accepts: a function, since persons change, and the party it belongs to. */
export type By = { readonly function: string; readonly party: string };

type ByFieldsProps = {
  plan: Plan;
  by: By;
  isMissing: boolean;
  onChange: (by: By) => void;
};

/** Asks for a function and a party. */
export function ByFields({ plan, by, isMissing, onChange }: ByFieldsProps) {
  const say = useSay();
  const styles = useStyles();
  const id = useId();
  const parties = plan.parties.flatMap(({ shortName, party }) => shortName ?? party ?? []);

  return (
    <div className={styles.fields}>
      <label className={styles.label} htmlFor={`${id}-function`}>
        {say(words.function)}
      </label>
      <input
        id={`${id}-function`}
        className={styles.field}
        value={by.function}
        placeholder={say(words.functionSuch)}
        aria-invalid={isMissing && !by.function.trim()}
        onChange={({ target }) => onChange({ ...by, function: target.value })}
      />
      <label className={styles.label} htmlFor={`${id}-party`}>
        {say(words.party)}
      </label>
      <select
        id={`${id}-party`}
        className={styles.field}
        value={by.party}
        aria-invalid={isMissing && !by.party}
        onChange={({ target }) => onChange({ ...by, party: target.value })}
      >
        <option value="" />
        {parties.map((party) => (
          <option key={party}>{party}</option>
        ))}
      </select>
    </div>
  );
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  label: fieldStyles.label,
  field: fieldStyles.field,
});
