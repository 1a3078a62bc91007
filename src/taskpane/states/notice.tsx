import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

type NoticeProps = {
  icon?: ReactNode;
  title: string;
  children: ReactNode;
};

/** A state that fills the place where there is nothing else to show. */
export function Notice({ icon, title, children }: NoticeProps) {
  const styles = useStyles();

  return (
    <section className={styles.notice}>
      <h2 className={styles.title}>
        {icon}
        {title}
      </h2>
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
