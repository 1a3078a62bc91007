import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ComponentProps } from "react";
import { useSay } from "../language";
import { Working } from "../states/working";
import { strings } from "../strings";

const RegisterUpkeep = lazy(() =>
  import(/* webpackChunkName: "set-up" */ "./register-upkeep").then(({ RegisterUpkeep }) => ({
    default: RegisterUpkeep,
  })),
);

/** Keeping a register whole; what does it is loaded when somebody wants to. */
export function Upkeep(props: ComponentProps<typeof RegisterUpkeep>) {
  const say = useSay();
  const styles = useStyles();
  const [isWanted, setWanted] = useState(false);

  return (
    <section className={styles.upkeep}>
      <h2 className={styles.title}>{say(strings.upkeep)}</h2>
      {isWanted ? (
        <Suspense fallback={<Working what={strings.opening} />}>
          <RegisterUpkeep {...props} />
        </Suspense>
      ) : (
        <>
          <p>{say(strings.upkeepOffer)}</p>
          <Button onClick={() => setWanted(true)}>{say(strings.seeWhatIsMissing)}</Button>
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  upkeep: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    "& p": { margin: 0 },
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});
