import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { PartyAnswer } from "../../core/register/set-up/contents-of";
import type { Text } from "../../core/text";
import { useSay } from "../language";
import { FieldRow } from "./field-row";
import { setUpStrings } from "./set-up-strings";

type PartiesStepProps = {
  parties: readonly PartyAnswer[];
  problems: ReadonlyMap<string, Text>;
  onChange: (parties: readonly PartyAnswer[]) => void;
};

/** Who agrees on the plan, and who does the work at each of them. */
export function PartiesStep({ parties, problems, onChange }: PartiesStepProps) {
  const say = useSay();
  const styles = useStyles();
  const add = useRef<HTMLDivElement>(null);
  const set = (at: number, changed: Partial<PartyAnswer>) =>
    onChange(parties.map((party, index) => (index === at ? { ...party, ...changed } : party)));

  function remove(at: number) {
    onChange(parties.filter((_, index) => index !== at));
    // The button that had the focus is gone.
    add.current?.querySelector("button")?.focus();
  }

  return (
    <>
      <p className={styles.hint}>{say(setUpStrings.partiesHint)}</p>
      {parties.map(({ name, shortName, units }, at) => {
        const problem = problems.get(`shortName ${at}`);
        return (
          <fieldset key={at} className={styles.party}>
            <legend className={styles.legend}>{say(setUpStrings.party(at + 1))}</legend>
            <FieldRow label={say(setUpStrings.partyName)} value={name} onChange={(value) => set(at, { name: value })} />
            <FieldRow
              label={say(setUpStrings.shortName)}
              hint={say(setUpStrings.shortNameHint)}
              value={shortName}
              onChange={(value) => set(at, { shortName: value })}
              problem={problem && say(problem)}
            />
            <FieldRow
              label={say(setUpStrings.units)}
              lines={3}
              value={units}
              onChange={(value) => set(at, { units: value })}
            />
            {parties.length > 1 && (
              <Button appearance="subtle" onClick={() => remove(at)} className={styles.remove}>
                {say(setUpStrings.removeParty(shortName || name, at + 1))}
              </Button>
            )}
          </fieldset>
        );
      })}
      <div ref={add}>
        <Button onClick={() => onChange([...parties, { name: "", shortName: "", units: "" }])}>
          {say(setUpStrings.addParty)}
        </Button>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  party: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { ...typographyStyles.body1Strong, padding: `0 ${tokens.spacingHorizontalXS}` },
  remove: { alignSelf: "flex-start" },
});
