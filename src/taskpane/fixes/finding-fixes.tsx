import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { offersFor, sameOffers, type Offer } from "../../app/fix-findings";
import type { PlacedFinding } from "../../app/check-plan";
import type { Place, Plan } from "../../core/plan/plan";
import { useSay } from "../language";
import { FixPreview } from "./fix-preview";
import { fixStrings as words } from "./fix-strings";

type FindingFixesProps = {
  finding: PlacedFinding;
  /** All that the check found: others may be put right in the same way. */
  findings: readonly PlacedFinding[];
  plan: Plan;
  typedAt: (place: Place) => string;
  /** Something is being written. */
  isBusy: boolean;
  /** Somebody has asked for the suggestions by the keyboard: the first takes the focus each time this number grows. */
  asked: number;
  onFix: (offers: readonly Offer[]) => void;
};

/** What would put a finding right, each with what it will write before it is done. */
export function FindingFixes({ finding, findings, plan, typedAt, isBusy, asked, onFix }: FindingFixesProps) {
  const say = useSay();
  const styles = useStyles();
  const title = useId();
  const section = useRef<HTMLElement>(null);
  const offers = offersFor(finding);

  useEffect(() => {
    if (asked > 0) section.current?.querySelector("button")?.focus();
  }, [asked]);

  if (offers.length === 0) return null;
  return (
    <section ref={section} className={styles.fixes} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {say(words.fixes)}
      </h3>
      {offers.map((offer) => {
        const same = sameOffers(offer, findings);
        return (
          <div key={offer.fix.text.sv} className={styles.offer}>
            <FixPreview offer={offer} plan={plan} typedAt={typedAt} />
            <div className={styles.actions}>
              <Button className={styles.button} size="small" disabledFocusable={isBusy} onClick={() => onFix([offer])}>
                {say(offer.fix.text)}
              </Button>
              {same.length > 1 && (
                <Button
                  className={styles.button}
                  size="small"
                  appearance="subtle"
                  disabledFocusable={isBusy}
                  aria-label={say(words.allOf(offer.fix.text, same.length))}
                  onClick={() => onFix(same)}
                >
                  {say(words.sameValue(same.length))}
                </Button>
              )}
            </div>
          </div>
        );
      })}
    </section>
  );
}

const useStyles = makeStyles({
  fixes: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  offer: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  // A unit's name may be longer than the pane is wide.
  button: { minWidth: "auto", maxWidth: "100%", textAlign: "start", overflowWrap: "anywhere" },
});
