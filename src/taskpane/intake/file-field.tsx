import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { useSay } from "../language";
import { intakeStrings as words } from "./intake-strings";

type FileFieldProps = {
  file: File | null;
  /** What is wrong, in words. */
  problem: string | null;
  onFile: (file: File | null) => void;
};

/** Where a document is chosen. The browser's own field speaks the browser's language, not the pane's. */
export function FileField({ file, problem, onFile }: FileFieldProps) {
  const say = useSay();
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);

  return (
    <div className={styles.file}>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say(words.chooseFile)}
        accept=".docx,.txt,.md,.markdown,.text"
        onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
      />
      <Button
        aria-describedby={`${id}-name ${id}-problem`}
        data-missed={problem !== null}
        onClick={() => input.current?.click()}
      >
        {say(words.chooseFileButton)}
      </Button>
      <span id={`${id}-name`} className={styles.name}>
        {file ? file.name : say(words.noFile)}
      </span>
      <span id={`${id}-problem`} className={styles.problem}>
        {problem}
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  file: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  problem: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground1 },
});
