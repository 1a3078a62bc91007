import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Layout } from "../../core/register/layout";
import { sameText } from "../../core/text";
import { FoldButton } from "../fold-button";
import { PointList } from "../gate/point-list";
import { useSay } from "../language";
import type { Check } from "../plan-reading";
import type { Goal } from "../use-plan-tasks";
import { acceptStrings as words } from "./accept-strings";
import { useFoldedSection } from "./folded-section";

type LapsedExceptionsProps = {
  lapsed: Check["lapsed"];
  rulebook: Check["rulebook"];
  layout: Layout;
  onGo: (place: Goal) => void;
};

/** What was accepted once and is not any more, as somebody has changed the value since. */
export function LapsedExceptions({ lapsed, rulebook, layout, onGo }: LapsedExceptionsProps) {
  const say = useSay();
  const section = useFoldedSection();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);

  return (
    <section className={section.section}>
      <h2 className={section.heading}>
        <FoldButton className={section.fold} isOpen={isOpen} controls={id} onToggle={() => setOpen(!isOpen)}>
          {say(words.lapsedCount(lapsed.length))}
        </FoldButton>
      </h2>
      <div id={id} hidden={!isOpen} className={styles.list}>
        {isOpen && (
          <>
            <p className={styles.means}>{say(words.lapsedMeans)}</p>
            <PointList
              points={lapsed.map(({ at, rule, was, now, acceptance }) => ({
                key: acceptance.exception,
                at,
                text: rulebook.explain(rule).title,
                more: sameText(`${was || "–"} → ${now || "–"}`),
              }))}
              layout={layout}
              onGo={onGo}
            />
          </>
        )}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  list: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  means: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
});
