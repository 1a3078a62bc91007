import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useSay } from "../language";
import { fieldStyles } from "../states/field-styles";
import { strings } from "../strings";
import { groupings, type Grouping } from "./finding-groups";
import type { FindingList } from "./use-finding-list";

type ListToolsProps = {
  list: FindingList;
};

/** Finds and orders what there is to look at: by words, by what has become of it, by area, rule or responsible. */
export function ListTools({ list }: ListToolsProps) {
  const say = useSay();
  const styles = useStyles();
  const id = useId();

  return (
    <div className={styles.tools}>
      <div className={styles.line}>
        <label className={styles.label} htmlFor={`${id}-group`}>
          {say(strings.groupBy)}
        </label>
        <select
          id={`${id}-group`}
          className={styles.field}
          value={list.grouping}
          onChange={({ target }) => list.groupBy(target.value as Grouping)}
        >
          {groupings.map((grouping) => (
            <option key={grouping} value={grouping}>
              {say(strings.groupings[grouping])}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.line}>
        <label className={styles.label} htmlFor={`${id}-search`}>
          {say(strings.search)}
        </label>
        <input
          id={`${id}-search`}
          className={styles.field}
          type="search"
          value={list.search}
          onChange={({ target }) => list.searchFor(target.value)}
        />
      </div>
      <div className={styles.chips} role="group" aria-label={say(strings.sinceLooked)}>
        {(["new", "left", "fixed"] as const).map((state) => (
          <ToggleButton
            key={state}
            size="small"
            shape="circular"
            checked={list.states.has(state) && list.stateCounts[state] > 0}
            disabled={list.stateCounts[state] === 0}
            onClick={() => list.pickState(state)}
          >
            {say(strings.stateChips[state](list.stateCounts[state]))}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  label: { ...fieldStyles.label, flex: "0 0 6.5em" },
  field: { ...fieldStyles.field, flex: "1 1 8em", width: "auto" },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, "& button": { minWidth: "auto" } },
});
