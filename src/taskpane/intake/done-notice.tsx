import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Text } from "../../core/text";
import { useSay } from "../language";
import { strings } from "../strings";

type DoneNoticeProps = {
  /** What has been brought in; `null` until it may be told: what is read out is what comes into a part that is there. */
  done: Text | null;
  onClose: () => void;
};

/** Says what has been brought in, also to people who do not see the pane, until it has been read. */
export function DoneNotice({ done, onClose }: DoneNoticeProps) {
  const say = useSay();
  const styles = useStyles();

  return (
    <div role="status" className={styles.notice}>
      {done && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{say(done)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onClose}>{say(strings.close)}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  notice: { flexShrink: 0 },
});
