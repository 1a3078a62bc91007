import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { useSay } from "../language";
import { strings } from "../strings";
import { bugDetails } from "./bug-details";
import { Notice } from "./notice";

type BugReportProps = {
  bug: unknown;
  version: string;
  onGoOn: () => void;
};

/** Says that a mistake of ours stopped the pane, and helps people to tell us. */
export function BugReport({ bug, version, onGoOn }: BugReportProps) {
  const say = useSay();
  const styles = useStyles();
  const label = useId();
  const details = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);

  function copy() {
    details.current?.select();
    // The clipboard API is closed to embedded pages in some of Excel's hosts; this way works in all of them.
    setCopied(document.execCommand?.("copy") ?? false);
  }

  return (
    <main className={styles.report}>
      <Notice level="h1" title={say(strings.bug)}>
        <p role="alert">{say(strings.bugMeans)}</p>
        <div className={styles.actions}>
          <Button appearance="primary" onClick={onGoOn}>
            {say(strings.goOn)}
          </Button>
          <Button onClick={copy}>{say(strings.copyDetails)}</Button>
        </div>
        {copied !== null && <p>{say(copied ? strings.copied : strings.markedToCopy)}</p>}
        <label id={label} htmlFor={`${label}-details`}>
          {say(strings.details)}
        </label>
        <textarea
          ref={details}
          id={`${label}-details`}
          className={styles.details}
          readOnly
          rows={8}
          value={bugDetails(bug, version)}
        />
      </Notice>
    </main>
  );
}

const useStyles = makeStyles({
  report: { padding: tokens.spacingHorizontalM, height: "100%", boxSizing: "border-box", overflowY: "auto" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  details: {
    width: "100%",
    boxSizing: "border-box",
    resize: "vertical",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
  },
});
