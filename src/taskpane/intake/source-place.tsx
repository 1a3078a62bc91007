import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { saidAt, type Source, type Spot } from "../../core/intake/source";
import { placeText } from "../../core/intake/to-register/place-text";
import { quoted, type Locale } from "../../core/text";
import { use } from "react";
import { Language, useSay } from "../language";
import { intakeStrings as words } from "./intake-strings";

/** Leads to a place of the source; `null` where it is no sheet of this workbook: a table in a document has cells, too. */
export type GoTo = ((spot: Spot) => void) | null;

type SourcePlaceProps = {
  source: Source;
  spot: Spot;
  /** Show what stands there as well. */
  withWords?: boolean;
  onGo: GoTo;
};

/** A place of the source: a cell to go to, or a line of a document, with what stands there. */
export function SourcePlace({ source, spot, withWords = false, onGo }: SourcePlaceProps) {
  const say = useSay();
  const styles = useStyles();
  const locale: Locale = use(Language);
  const full = placeText(source, spot, locale);
  // Which sheet or document it is has been said.
  const short = full.slice(source.name.length).replace(/^'?[!,]\s*|^'!/u, "");
  const address = full.includes("!") ? full.slice(full.lastIndexOf("!") + 1) : short;

  return (
    <span className={styles.place}>
      {onGo ? (
        <Link
          as="button"
          inline
          className={styles.address}
          aria-label={say(words.goTo(full))}
          onClick={() => onGo(spot)}
        >
          {address}
        </Link>
      ) : (
        <span className={styles.address}>{address}</span>
      )}
      {withWords && <span className={styles.words}>{quoted(saidAt(source, spot, locale), 200)}</span>}
    </span>
  );
}

const useStyles = makeStyles({
  place: { display: "block", overflowWrap: "anywhere" },
  address: { ...typographyStyles.caption1, marginInlineEnd: tokens.spacingHorizontalXS },
  words: { whiteSpace: "pre-line" },
});
