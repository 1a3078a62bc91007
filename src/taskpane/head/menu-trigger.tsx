import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";

/** How the menu's button looks, before and after the menu itself has been loaded. */
export const menuTrigger = {
  as: "button",
  appearance: "subtle",
  size: "small",
  icon: <MoreHorizontal20Regular />,
} as const;
