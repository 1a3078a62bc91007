import { lazy, Suspense, type ComponentProps } from "react";
import { Working } from "../states/working";
import { strings } from "../strings";

const AdoptWizard = lazy(() =>
  import(/* webpackChunkName: "intake" */ "./adopt-wizard").then(({ AdoptWizard }) => ({ default: AdoptWizard })),
);

/** Bringing in a plan that stands somewhere else, which is loaded when somebody wants to. */
export function Adopt(props: ComponentProps<typeof AdoptWizard>) {
  return (
    <Suspense fallback={<Working what={strings.opening} />}>
      <AdoptWizard {...props} />
    </Suspense>
  );
}
