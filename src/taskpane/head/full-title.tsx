import { Tooltip } from "@fluentui/react-components";
import type { ReactElement } from "react";

type FullTitleProps = {
  title: string;
  /** The heading that may be too narrow for it. */
  children: ReactElement;
};

/** Shows a title in full where it does not fit on its line. */
export function FullTitle({ title, children }: FullTitleProps) {
  return (
    <Tooltip content={title} relationship="inaccessible" positioning="below-start">
      {children}
    </Tooltip>
  );
}
