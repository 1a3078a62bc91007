import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useSay } from "../language";
import { Notice } from "../states/notice";
import { strings } from "../strings";

type AllGoodProps = {
  /** How many rules the plan was held against. */
  rules: number;
  /** How many findings somebody has accepted with a reason. */
  accepted: number;
  /** How many findings have been put right since the reader last looked. */
  fixed: number;
};

/** The check found nothing to remark on. */
export function AllGood({ rules, accepted, fixed }: AllGoodProps) {
  const say = useSay();
  const styles = useStyles();

  return (
    <Notice isHome icon={<CheckmarkCircle24Filled aria-hidden className={styles.icon} />} title={say(strings.allGood)}>
      <p>{say(strings.rulesHeld(rules))}</p>
      {fixed > 0 && <p>{say(strings.putRightCount(fixed))}</p>}
      {accepted > 0 && <p>{say(strings.acceptedCount(accepted))}</p>}
    </Notice>
  );
}

const useStyles = makeStyles({
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});
