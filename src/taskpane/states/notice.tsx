import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

type NoticeProps = {
  icon?: ReactNode;
  title: string;
  /** How deep the title stands; `h2` unless nothing is above it. */
  level?: "h1" | "h2";
  /** The focus comes here when what had it is gone. */
  isHome?: boolean;
  children: ReactNode;
};

/** A state that fills the place where there is nothing else to show. */
export function Notice({ icon, title, level: Title = "h2", isHome = false, children }: NoticeProps) {
  const styles = useStyles();

  return (
    <section className={styles.notice}>
      <Title className={styles.title} {...(isHome ? { tabIndex: -1, "data-home": true } : {})}>
        {icon}
        {title}
      </Title>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  notice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    "& p, & ul": { margin: 0 },
  },
  title: {
    ...typographyStyles.subtitle2,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
});
