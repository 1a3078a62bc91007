import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Offer } from "../../app/fix-findings";
import type { Place, Plan } from "../../core/plan/plan";
import { FoldButton } from "../fold-button";
import { useSay } from "../language";
import { FixPreview } from "./fix-preview";
import { fixStrings as words } from "./fix-strings";

type SafeFixesProps = {
  offers: readonly Offer[];
  plan: Plan;
  typedAt: (place: Place) => string;
  isBusy: boolean;
  onFix: (offers: readonly Offer[]) => void;
};

/** So many are shown one by one. */
const shown = 50;

/** What can be put right at once since nothing is decided by it: shown first, then done for all of them. */
export function SafeFixes({ offers, plan, typedAt, isBusy, onFix }: SafeFixesProps) {
  const say = useSay();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { length } = offers;

  return (
    <section className={styles.section}>
      <FoldButton className={styles.heading} isOpen={isOpen} controls={id} onToggle={() => setOpen(!isOpen)}>
        {say(words.safe(length))}
      </FoldButton>
      <div id={id} hidden={!isOpen} className={styles.body}>
        {isOpen && (
          <>
            <p className={styles.means}>{say(words.safeMeans)}</p>
            <ul className={styles.list} tabIndex={0} aria-label={say(words.safe(length))}>
              {offers.slice(0, shown).map((offer) => (
                <li key={offer.finding.key} className={styles.item}>
                  <span className={styles.address}>{offer.finding.address}</span>
                  <FixPreview offer={offer} plan={plan} typedAt={typedAt} />
                </li>
              ))}
              {length > shown && <li className={styles.item}>{say(words.more(length - shown))}</li>}
            </ul>
            <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => onFix(offers)}>
              {say(length === 1 ? words.fixOne : words.fixAll(length))}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  heading: {
    ...typographyStyles.caption1Strong,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    padding: 0,
    border: "none",
    color: tokens.colorBrandForegroundLink,
    textAlign: "start",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  body: { "& > *": { marginTop: tokens.spacingVerticalXS } },
  means: { margin: 0 },
  list: {
    maxHeight: "40vh",
    overflowY: "auto",
    marginBottom: tokens.spacingVerticalXS,
    padding: 0,
    listStyleType: "none",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  item: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ":not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  address: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
