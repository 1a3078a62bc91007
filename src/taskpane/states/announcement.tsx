import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";

type AnnouncementProps = {
  /** Read out whenever it changes. */
  words: string;
  /** What it is about: the same words about something else are read out again. */
  about?: unknown;
};

/** Tells people who do not see the pane what happened in it. */
export function Announcement({ words, about }: AnnouncementProps) {
  const styles = useStyles();
  const [last, setLast] = useState({ words, about, isAgain: false });
  if (last.words !== words || last.about !== about)
    setLast({ words, about, isAgain: last.words === words && !last.isAgain });

  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {last.isAgain && words ? `${words}\u00a0` : words}
    </div>
  );
}

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
