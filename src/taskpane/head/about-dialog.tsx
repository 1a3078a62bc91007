import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { rules } from "../../core/rules/index";
import { useSay } from "../language";
import { strings } from "../strings";

type AboutDialogProps = {
  isOpen: boolean;
  version: string;
  onClose: () => void;
};

/** What the add-in is, what it checks, and that it keeps to itself. */
export function AboutDialog({ isOpen, version, onClose }: AboutDialogProps) {
  const say = useSay();

  return (
    <Dialog open={isOpen} onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(strings.appName)}</DialogTitle>
          <DialogContent>
            <p>{say(strings.version(version))}</p>
            <p>{say(strings.aboutCheck(rules.length))}</p>
            <p>{say(strings.aboutPrivacy)}</p>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say(strings.close)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
