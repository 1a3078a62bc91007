import { makeStyles, tokens } from "@fluentui/react-components";
import { ownerPlaces, type Reassigned } from "../../core/plan/reassign";
import { columnTitle, tableTitle } from "../../core/register/layout";
import { sameText, type Locale } from "../../core/text";
import { useSay } from "../language";
import { fieldStyles } from "../states/field-styles";
import { reassignStrings as words } from "./reassign-strings";

type ReassignColumnsProps = {
  cells: readonly Reassigned[];
  /** Columns that are left as they are, as `activities responsible`. */
  left: ReadonlySet<string>;
  language: Locale;
  onLeave: (column: string) => void;
};

/** In which columns somebody is to be replaced, and in how many cells of each. */
export function ReassignColumns({ cells, left, language, onLeave }: ReassignColumnsProps) {
  const say = useSay();
  const styles = useStyles();
  const columns = ownerPlaces
    .map((place) => ({
      ...place,
      key: `${place.table} ${place.column}`,
      count: cells.filter(({ at }) => at.table === place.table && at.column === place.column).length,
    }))
    .filter(({ count }) => count > 0);

  if (columns.length === 0) return null;
  return (
    <fieldset className={styles.columns}>
      <legend className={styles.label}>{say(words.columns)}</legend>
      {columns.map(({ table, column, key, count }) => (
        <label key={key} className={styles.column}>
          <input type="checkbox" checked={!left.has(key)} onChange={() => onLeave(key)} />
          {say(
            words.columnCount(
              sameText(tableTitle(table)[language]),
              sameText(columnTitle(table, column)[language]),
              count,
            ),
          )}
        </label>
      ))}
    </fieldset>
  );
}

const useStyles = makeStyles({
  columns: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  label: { ...fieldStyles.label, padding: 0 },
  column: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
    overflowWrap: "anywhere",
    "& input": { flexShrink: 0, width: "16px", height: "16px", accentColor: tokens.colorCompoundBrandBackground },
  },
});
