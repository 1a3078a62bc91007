import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { WorkbookError } from "../../app/workbook-error";
import { useSay } from "../language";
import { strings } from "../strings";
import { waysOn } from "./way-on";

type RefusalProps = {
  error: WorkbookError;
  onAgain: () => void;
  onCheck: () => void;
  onReload: () => void;
};

/** Why something could not be done, and the way on. */
export function Refusal({ error, onAgain, onCheck, onReload }: RefusalProps) {
  const say = useSay();
  const ways = {
    again: <Button onClick={onAgain}>{say(strings.tryAgain)}</Button>,
    check: <Button onClick={onCheck}>{say(strings.checkPlan)}</Button>,
    reload: <Button onClick={onReload}>{say(strings.reload)}</Button>,
    none: null,
  };
  const way = ways[waysOn[error.code]];

  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{say(error.text)}</MessageBarBody>
      {way && <MessageBarActions>{way}</MessageBarActions>}
    </MessageBar>
  );
}
