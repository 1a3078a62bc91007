import { lazy, Suspense, type ComponentProps } from "react";
import { Working } from "../states/working";
import { strings } from "../strings";

const SetUpWizard = lazy(() =>
  import(/* webpackChunkName: "set-up" */ "./set-up-wizard").then(({ SetUpWizard }) => ({ default: SetUpWizard })),
);

/** Setting up a register, which is loaded when somebody wants to. */
export function SetUp(props: ComponentProps<typeof SetUpWizard>) {
  return (
    <Suspense fallback={<Working what={strings.opening} />}>
      <SetUpWizard {...props} />
    </Suspense>
  );
}
