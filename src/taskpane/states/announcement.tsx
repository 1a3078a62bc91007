import { makeStyles } from "@fluentui/react-components";

type AnnouncementProps = {
  /** Read out whenever it changes. */
  words: string;
};

/** Tells people who do not see the pane what happened in it. */
export function Announcement({ words }: AnnouncementProps) {
  const styles = useStyles();

  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {words}
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
