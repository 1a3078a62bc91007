import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Locale } from "../../core/text";
import { useSay } from "../language";
import type { Preferences, Theme } from "../preferences";
import { strings } from "../strings";
import { AboutDialog } from "./about-dialog";
import { menuTrigger } from "./menu-trigger";

export type PaneMenuProps = {
  locale: Locale;
  theme: Theme;
  version: string;
  onChange: (change: Partial<Preferences>) => void;
};

/** Language, colours, and what the add-in is. It is open from the start: it is loaded when somebody asks for it. */
export function PaneMenu({ locale, theme, version, onChange }: PaneMenuProps) {
  const say = useSay();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isAboutOpen, setAboutOpen] = useState(false);

  // Fluent's types know a button's ref only as a function.
  function keepTrigger(element: HTMLButtonElement | null) {
    trigger.current = element;
  }

  function closeAbout() {
    flushSync(() => setAboutOpen(false));
    // The menu's item, from which the dialog came, is gone by now.
    trigger.current?.focus();
  }

  return (
    <>
      <Menu
        defaultOpen
        checkedValues={{ language: [locale], theme: [theme] }}
        onCheckedValueChange={(_, { name, checkedItems }) => onChange({ [name]: checkedItems[0] })}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button ref={keepTrigger} {...menuTrigger} aria-label={say(strings.menu)} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{say(strings.language)}</MenuGroupHeader>
              <MenuItemRadio name="language" value="sv" lang="sv">
                Svenska
              </MenuItemRadio>
              <MenuItemRadio name="language" value="en" lang="en">
                English
              </MenuItemRadio>
            </MenuGroup>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{say(strings.theme)}</MenuGroupHeader>
              {themes.map((value) => (
                <MenuItemRadio key={value} name="theme" value={value}>
                  {say(strings.themes[value])}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem onClick={() => setAboutOpen(true)}>{say(strings.about)}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isAboutOpen && <AboutDialog version={version} onClose={closeAbout} />}
    </>
  );
}

const themes: readonly Theme[] = ["system", "light", "dark"];
