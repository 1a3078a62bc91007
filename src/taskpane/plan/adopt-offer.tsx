import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useSay } from "../language";
import { strings } from "../strings";

type AdoptOfferProps = {
  onAdopt: () => void;
};

/** The way to bring more of a plan into a register that is there. */
export function AdoptOffer({ onAdopt }: AdoptOfferProps) {
  const say = useSay();
  const styles = useStyles();

  return (
    <section className={styles.offer}>
      <h2 className={styles.title}>{say(strings.adopt)}</h2>
      <p>{say(strings.adoptMore)}</p>
      <Button data-adopt onClick={onAdopt}>
        {say(strings.adopt)}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    "& p": { margin: 0 },
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});
