import { configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Workbook } from "../../src/app/workbook";
import { loadDocxReader } from "../../src/entry/load-docx-reader";
import { commandBus, type CommandBus } from "../../src/taskpane/command-bus";
import { Pane } from "../../src/taskpane/pane";
import type { PaneHost } from "../../src/taskpane/pane-host";
import { browserPreferences } from "../../src/taskpane/preferences";
import { browserDrafts } from "../../src/taskpane/set-up/draft-store";
import { virtualClock } from "../../src/workbench/sharing/clock";
import { MemoryWorkbook } from "./memory-workbook";
import { snapshotsOf, type Difference } from "./plans";

type Shown<Of extends Workbook = MemoryWorkbook> = {
  readonly workbook: Of;
  readonly commands: CommandBus;
  readonly user: UserEvent;
};

/** The pane beside a workbook that holds `aPlan` with a difference, or no plan at all. */
export async function renderPane(plan: Difference | "no plan" = {}, host: Partial<PaneHost> = {}): Promise<Shown> {
  const workbook = new MemoryWorkbook(plan === "no plan" ? [] : snapshotsOf(plan));
  const shown = renderPaneBeside(workbook, host);
  await screen.findByText(/^(?:Planen är inte kontrollerad|The plan has not been checked|Ingen handling|No action)/);
  return shown;
}

/** The pane beside a workbook, as it is before the workbook has answered. */
export function renderPaneBeside<Of extends Workbook>(workbook: Of, host: Partial<PaneHost> = {}): Shown<Of> {
  const commands = commandBus();
  const all: PaneHost = {
    workbook,
    commands,
    timers: virtualClock(),
    random: () => 0.5,
    loadDocxReader,
    clock: { today: () => "2026-11-22", time: () => "10:12" },
    preferences: browserPreferences("plan-register", () => localStorage),
    drafts: browserDrafts("plan-register-set-up", () => localStorage),
    displayLanguage: "sv-SE",
    isDark: undefined,
    version: "0.1.0",
    reload: () => {},
    ...host,
  };
  render(<Pane host={all} />);
  return { workbook, commands, user: userEvent.setup() };
}

// Finding by role is slow in jsdom, and slower where tests run side by side.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

/** What jsdom lacks of a browser: it draws nothing, so there is nothing to scroll or measure. */
Object.assign(globalThis, {
  matchMedia: () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }),
  ResizeObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
  CSS: { escape: (words: string) => words.replace(/[^\w-]/g, "\\$&") },
});
Element.prototype.scrollIntoView = () => {};
// Lists that draw what is in view see a place for a hundred rows.
Object.defineProperties(HTMLElement.prototype, {
  clientHeight: {
    get(this: HTMLElement) {
      return this.matches("[data-scroller]") ? 8_400 : 0;
    },
  },
  offsetHeight: { get: () => 84 },
});
