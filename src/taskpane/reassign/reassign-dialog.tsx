import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { PlanView } from "../../core/plan/plan-view";
import { ownersIn, reassign, type Reassigned } from "../../core/plan/reassign";
import { useSay } from "../language";
import { fieldStyles } from "../states/field-styles";
import { ReassignColumns } from "./reassign-columns";
import { ReassignPreview } from "./reassign-preview";
import { reassignStrings as words } from "./reassign-strings";

export type ReassignDialogProps = {
  plan: PlanView;
  /** Whom the person came here about, if anybody. */
  from: string;
  isBusy: boolean;
  onMove: (cells: readonly Reassigned[], to: string) => void;
  onClose: () => void;
};

/** Gives everything that one unit, party or person has to another: from whom, to whom, in which columns, shown before it is done. */
export function ReassignDialog({ plan, from: first, isBusy, onMove, onClose }: ReassignDialogProps) {
  const say = useSay();
  const styles = useStyles();
  const id = useId();
  const owners = useMemo(() => ownersIn(plan), [plan]);
  const [from, setFrom] = useState(owners.some(({ name }) => name === first) ? first : "");
  const [to, setTo] = useState("");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => reassign(plan, from, to.trim() || " "), [plan, from, to]);
  const cells = to.trim() ? all.filter(({ at }) => !left.has(`${at.table} ${at.column}`)) : [];

  return (
    <Dialog open modalType="non-modal" onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{say(words.title)}</DialogTitle>
          <DialogContent className={styles.content}>
            <label className={styles.label} htmlFor={`${id}-from`}>
              {say(words.from)}
            </label>
            <select
              id={`${id}-from`}
              className={styles.field}
              value={from}
              onChange={({ target }) => setFrom(target.value)}
            >
              <option value="" />
              {owners.map(({ name, cells: count }) => (
                <option key={name} value={name}>
                  {say(words.fromOption(name, count))}
                </option>
              ))}
            </select>
            <label className={styles.label} htmlFor={`${id}-to`}>
              {say(words.to)}
            </label>
            <input
              id={`${id}-to`}
              className={styles.field}
              list={`${id}-names`}
              placeholder={say(words.toSuch)}
              value={to}
              onChange={({ target }) => setTo(target.value)}
            />
            <datalist id={`${id}-names`}>
              {plan.directory.names.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
            <ReassignColumns
              cells={all}
              left={left}
              language={plan.language}
              onLeave={(column) => setLeft(toggled(left, column))}
            />
            <ReassignPreview cells={cells} />
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button
              appearance="primary"
              disabledFocusable={isBusy || cells.length === 0}
              onClick={() => {
                if (!isBusy && cells.length > 0) onMove(cells, to.trim());
              }}
            >
              {say(words.move(cells.length))}
            </Button>
            <Button onClick={onClose}>{say(words.cancel)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function toggled(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  const changed = new Set(set);
  if (!changed.delete(member)) changed.add(member);
  return changed;
}

const useStyles = makeStyles({
  // Fluent lets dialogs touch the edges of narrow windows; the pane always is one.
  surface: {
    padding: tokens.spacingHorizontalL,
    "@media (max-width: 480px)": { maxWidth: `calc(100% - 2 * ${tokens.spacingHorizontalM})` },
  },
  body: { display: "flex", flexDirection: "column" },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  label: fieldStyles.label,
  field: fieldStyles.field,
  actions: { display: "flex", flexWrap: "wrap", justifyContent: "flex-start" },
});
