import { useEffect, useRef, type KeyboardEvent } from "react";
import { Floating } from "../floating/floating";
import type { Rect } from "../floating/place";
import { itemFor } from "./item-for";
import "./menu.css";

/** What a menu offers; `line` parts groups. */
export type MenuItem =
  | "line"
  | {
      label: string;
      /** The keys that do the same, as a person reads them. */
      keys?: string | undefined;
      disabled?: boolean;
      /** One of several, of which this is the one that holds or not. */
      checked?: boolean;
      /** The colour that it stands for. */
      swatch?: string;
      run(): void;
    };

export type MenuPlace = { x: number; y: number };

type MenuProps = {
  label: string;
  at: MenuPlace | (() => Rect | undefined);
  items: readonly MenuItem[];
  /** Closes it and gives the keyboard back to where it was. */
  onClose(): void;
};

/** A menu by the ARIA pattern: arrows, Home, End and first letters move, Escape and Tab leave. */
export function Menu({ label, at, items, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const anchor = typeof at === "function" ? at : () => ({ left: at.x, top: at.y, right: at.x, bottom: at.y });

  useEffect(() => buttonsOf(menu.current).find(canRun)?.focus(), []);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    event.stopPropagation();
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      return onClose();
    }
    const buttons = buttonsOf(menu.current);
    const labels = buttons.map(({ dataset }) => dataset["label"] ?? "");
    const next = itemFor(event, buttons.indexOf(document.activeElement as HTMLButtonElement), labels);
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  }

  return (
    <Floating anchor={anchor} side="below" className="menu">
      <div
        ref={menu}
        role="menu"
        aria-label={label}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => event.preventDefault()}
        onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && onClose()}
      >
        {items.map((item, index) =>
          item === "line" ? (
            <hr key={index} />
          ) : (
            <button
              key={index}
              type="button"
              role={item.checked === undefined ? "menuitem" : "menuitemradio"}
              aria-checked={item.checked}
              aria-disabled={item.disabled}
              aria-keyshortcuts={item.keys}
              data-label={item.label}
              tabIndex={-1}
              onClick={() => {
                if (item.disabled) return;
                onClose();
                item.run();
              }}
            >
              {item.swatch !== undefined && <span className="swatch" style={{ background: item.swatch }} />}
              <span className="menu-label">{item.label}</span>
              {item.keys && <kbd aria-hidden="true">{item.keys}</kbd>}
            </button>
          ),
        )}
      </div>
    </Floating>
  );
}

function buttonsOf(menu: HTMLElement | null): HTMLButtonElement[] {
  return menu ? [...menu.querySelectorAll("button")] : [];
}

function canRun(button: HTMLButtonElement): boolean {
  return button.getAttribute("aria-disabled") !== "true";
}
