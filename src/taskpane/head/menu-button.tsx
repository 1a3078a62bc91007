import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { useSay } from "../language";
import { strings } from "../strings";
import { menuTrigger } from "./menu-trigger";
import type { PaneMenuProps } from "./pane-menu";

const PaneMenu = lazy(() => import("./pane-menu").then(({ PaneMenu }) => ({ default: PaneMenu })));

/** The button of the menu, which is loaded when it is pressed the first time. */
export function MenuButton(props: PaneMenuProps) {
  const say = useSay();
  const [isWanted, setWanted] = useState(false);
  const button = (
    <Button {...menuTrigger} aria-label={say(strings.menu)} aria-haspopup="menu" onClick={() => setWanted(true)} />
  );

  return isWanted ? (
    <Suspense fallback={button}>
      <PaneMenu {...props} />
    </Suspense>
  ) : (
    button
  );
}
