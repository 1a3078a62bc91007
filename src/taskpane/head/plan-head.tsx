import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense, type ReactNode } from "react";
import type { Plan } from "../../core/plan/plan";
import { validity } from "../../core/plan/validity";
import { useSay } from "../language";
import { lowPane } from "../low-pane";
import { strings } from "../strings";

const FullTitle = lazy(() => import("./full-title").then(({ FullTitle }) => ({ default: FullTitle })));

type PlanHeadProps = {
  /** `null` while it is read, and where there is none. */
  plan: Plan | null;
  menu: ReactNode;
};

/** Which plan this is. */
export function PlanHead({ plan, menu }: PlanHeadProps) {
  const say = useSay();
  const styles = useStyles();
  const title = plan ? (plan.typedFacts["title"] ?? say(strings.untitledPlan)) : say(strings.appName);
  const about = plan && [validity(plan), plan.typedFacts["referenceNumber"]].filter(Boolean).join(" · ");
  const heading = <h1 className={styles.title}>{title}</h1>;

  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <Suspense fallback={heading}>
          <FullTitle title={title}>{heading}</FullTitle>
        </Suspense>
        {menu}
      </div>
      {about && <p className={styles.about}>{about}</p>}
    </header>
  );
}

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    [lowPane]: { paddingTop: tokens.spacingVerticalXS },
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    // Excel puts a button of its own over the pane's top right corner, 34 × 32 px.
    marginInlineEnd: "28px",
  },
  title: {
    ...typographyStyles.subtitle2,
    minWidth: 0,
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  about: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    // The plan's own tab tells it too.
    [lowPane]: { display: "none" },
  },
});
