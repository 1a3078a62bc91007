import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Check } from "../plan-reading";
import { FoldButton } from "../fold-button";
import { useSay } from "../language";
import type { Goal } from "../use-plan-tasks";
import { strings } from "../strings";
import { acceptStrings as words } from "./accept-strings";
import { useFoldedSection } from "./folded-section";

type AcceptedFindingsProps = {
  accepted: Check["accepted"];
  isBusy: boolean;
  onGo: (place: Goal) => void;
  /** Takes back what a row of the exceptions says, by its key. */
  onWithdraw: (exception: string) => void;
};

/** So many are told one by one. */
const page = 50;

/** What has been accepted, with its reasons: counted apart and folded away, never hidden. */
export function AcceptedFindings({ accepted, isBusy, onGo, onWithdraw }: AcceptedFindingsProps) {
  const say = useSay();
  const section = useFoldedSection();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [most, setMost] = useState(page);

  return (
    <section className={section.section}>
      <h2 className={section.heading}>
        <FoldButton className={section.fold} isOpen={isOpen} controls={id} onToggle={() => setOpen(!isOpen)}>
          {say(words.acceptedCount(accepted.length))}
        </FoldButton>
      </h2>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <ul className={styles.list}>
            {accepted.slice(0, most).map((finding) => {
              const { exception, reason, by, date } = finding.acceptance;
              return (
                <li key={finding.key} className={styles.item}>
                  <button type="button" className={styles.go} onClick={() => onGo(finding)}>
                    <span className={styles.address}>{finding.address}</span>
                    <span>{say(finding.text)}</span>
                  </button>
                  <blockquote className={styles.reason}>
                    {reason}
                    <footer className={styles.by}>{[by ?? say(words.unsaid), date].filter(Boolean).join(", ")}</footer>
                  </blockquote>
                  <Button size="small" disabledFocusable={isBusy} onClick={() => onWithdraw(exception)}>
                    {say(words.withdraw)}
                  </Button>
                </li>
              );
            })}
          </ul>
        )}
        {isOpen && accepted.length > most && (
          <Button appearance="transparent" onClick={() => setMost(most + page)}>
            {say(strings.showMore(Math.min(page, accepted.length - most), accepted.length - most))}
          </Button>
        )}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  go: {
    display: "flex",
    flexDirection: "column",
    width: "100%",
    padding: 0,
    border: "none",
    textAlign: "start",
    font: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  address: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  reason: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  by: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
