import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { lowPane } from "./low-pane";

type TabBarProps<Name extends string> = {
  label: string;
  tabs: readonly { readonly name: Name; readonly title: string }[];
  selected: Name;
  onSelect: (name: Name) => void;
  /** Ids of a tab and of its panel, which point at each other. */
  idOf: (name: Name, part: "tab" | "panel") => string;
};

/**
 * Tabs that are chosen by a click or by the arrow keys. Fluent's own would bring a focus library of 25 kB, and hidden
 * elements that take the focus.
 */
export function TabBar<Name extends string>({ label, tabs, selected, onSelect, idOf }: TabBarProps<Name>) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const at = tabs.findIndex(({ name }) => name === selected);
    const goals = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 };
    const goal = goals[event.key as keyof typeof goals];
    const tab = goal === undefined ? undefined : tabs[(goal + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.name);
    bar.current?.querySelector<HTMLElement>(`#${CSS.escape(idOf(tab.name, "tab"))}`)?.focus();
  }

  return (
    <div ref={bar} className={styles.bar} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ name, title }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={idOf(name, "tab")}
          aria-controls={idOf(name, "panel")}
          aria-selected={name === selected}
          tabIndex={name === selected ? 0 : -1}
          className={mergeClasses(styles.tab, name === selected && styles.selected)}
          onClick={() => onSelect(name)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalL,
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalS} 0`,
    [lowPane]: { paddingTop: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalXXS },
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  selected: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});
