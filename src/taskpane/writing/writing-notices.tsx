import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { sayLostRows } from "../../app/say-outcomes";
import type { Plan } from "../../core/plan/plan";
import { rowWordsIn } from "../check/row-words";
import { useSay } from "../language";
import { Announcement } from "../states/announcement";
import { Refusal } from "../states/refusal";
import type { PlanWriting } from "../use-plan-writes";
import { ConflictNotice } from "./conflict-notice";
import { WritingWork } from "./writing-work";
import { writingStrings as words } from "./writing-strings";

type WritingNoticesProps = {
  writing: PlanWriting;
  plan: Plan;
  onCheck: () => void;
  onReload: () => void;
};

/** What is being written, how it ended, and what colleagues' changes have done to it. */
export function WritingNotices({ writing: { state, session }, plan, onCheck, onReload }: WritingNoticesProps) {
  const say = useSay();
  const { work, ended, refused, conflicts, lostRows } = state;
  const lost = lostRows.reduce((sum, { rows }) => sum + rows.length, 0);

  return (
    <>
      {work?.lasts && <WritingWork work={work} onCallOff={session.callOff} />}
      {refused && (
        <Refusal error={refused} onAgain={() => void session.again()} onCheck={onCheck} onReload={onReload} />
      )}
      {ended && !ended.isWhole && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(ended.text)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={session.dismiss}>{say(words.close)}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {lost > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(sayLostRows(lost))}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void session.settleRows("mine")}>{say(words.addAgain)}</Button>
            <Button onClick={() => void session.settleRows("theirs")}>{say(words.doNotAdd)}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {conflicts.length > 0 && (
        <ConflictNotice
          conflicts={conflicts}
          language={plan.language}
          rowWords={rowWordsIn(plan)}
          onSettle={(settled, choice) => void session.settle(settled, choice)}
        />
      )}
      <Announcement about={ended} words={ended ? say(ended.text) : ""} />
    </>
  );
}
