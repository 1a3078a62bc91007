import { useSay } from "../language";
import { Notice } from "../states/notice";
import { strings } from "../strings";

/** There is a plan, and nobody has asked for a check yet. */
export function FirstCheck() {
  const say = useSay();

  return (
    <Notice title={say(strings.notChecked)}>
      <p>{say(strings.whatCheckDoes)}</p>
    </Notice>
  );
}
