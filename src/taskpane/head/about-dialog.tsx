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
import { rules } from "../../core/rules/index";
import { useSay } from "../language";
import { strings } from "../strings";
import { aboutStrings } from "./about-strings";

type AboutDialogProps = {
  version: string;
  onClose: () => void;
};

/** What the add-in is, what it checks, and that it keeps to itself. */
export function AboutDialog({ version, onClose }: AboutDialogProps) {
  const say = useSay();
  const styles = useStyles();

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{say(strings.appName)}</DialogTitle>
          <DialogContent>
            <p>{say(aboutStrings.version(version))}</p>
            <p>{say(aboutStrings.check(rules.length))}</p>
            <p>{say(aboutStrings.smarta)}</p>
            <p>{say(aboutStrings.privacy)}</p>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say(strings.close)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  // Fluent lets dialogs touch the edges of narrow windows; the pane always is one.
  surface: { "@media (max-width: 480px)": { maxWidth: `calc(100% - 2 * ${tokens.spacingHorizontalM})` } },
});
