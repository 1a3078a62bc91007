import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Children, type ReactNode } from "react";
import { useSay } from "../language";
import { strings } from "../strings";

type OutlineSectionProps = {
  title: string;
  /** One `<li>` for each of its things. */
  children: ReactNode;
};

/** A heading of the plan's outline and what stands under it. */
export function OutlineSection({ title, children }: OutlineSectionProps) {
  const say = useSay();
  const styles = useStyles();

  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      {Children.count(children) > 0 ? (
        <ul className={styles.list}>{children}</ul>
      ) : (
        <p className={styles.none}>{say(strings.noneYet)}</p>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  title: {
    ...typographyStyles.body1Strong,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});
