import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { MenuButton } from "./head/menu-button";
import { Language, localeOf } from "./language";
import type { PaneHost } from "./pane-host";
import { PlanPane } from "./plan-pane";
import type { Preferences } from "./preferences";
import { BugBoundary } from "./states/bug-boundary";
import { strings } from "./strings";
import { useDark } from "./use-dark";

type PaneProps = {
  host: PaneHost;
};

/** The whole task pane, in the person's language and colours. */
export function Pane({ host }: PaneProps) {
  const [preferences, setPreferences] = useState(() => host.preferences.load());
  const styles = useStyles();
  const locale = preferences.language ?? localeOf(host.displayLanguage);
  const isDark = useDark(preferences.theme, host.isDark);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  function change(changed: Partial<Preferences>) {
    const next = { ...preferences, ...changed };
    setPreferences(next);
    // What other parts of the pane have kept there since stays.
    host.preferences.save({ ...host.preferences.load(), language: next.language, theme: next.theme });
  }

  return (
    <FluentProvider
      theme={isDark ? webDarkTheme : webLightTheme}
      className={isDark ? styles.dark : styles.light}
      // Not a class: those are given to menus and dialogs as well, which would fill the pane.
      style={{ height: "100%" }}
    >
      <title>{strings.appName[locale]}</title>
      <Language value={locale}>
        <BugBoundary version={host.version}>
          <PlanPane
            host={host}
            menu={<MenuButton locale={locale} theme={preferences.theme} version={host.version} onChange={change} />}
          />
        </BugBoundary>
      </Language>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});
