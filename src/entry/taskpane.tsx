import { createRoot } from "react-dom/client";
import { excelWorkbook } from "../excel/excel-workbook";
import { commandBus } from "../taskpane/command-bus";
import { Pane } from "../taskpane/pane";
import type { PaneHost } from "../taskpane/pane-host";
import { browserPreferences } from "../taskpane/preferences";
import { browserDrafts } from "../taskpane/set-up/draft-store";
import { associateCommands } from "./commands";
import { loadDocxReader } from "./load-docx-reader";
import { keepAnsweredEscape } from "./keep-escape";
import { wallClock } from "./wall-clock";
import { wallTimers } from "./wall-timers";

/** The add-in's version, put in by the build. */
declare const ADDIN_VERSION: string;

void Office.onReady(() => {
  const commands = commandBus();
  associateCommands(commands);
  keepAnsweredEscape(document);
  const { displayLanguage, partitionKey } = Office.context;
  // A workbook that has not been saved yet has none.
  const workbookUrl = (Office.context.document as Office.Document | undefined)?.url;
  const host: PaneHost = {
    workbook: excelWorkbook,
    clock: wallClock,
    timers: wallTimers,
    random: Math.random,
    loadDocxReader,
    commands,
    preferences: browserPreferences(`${partitionKey ?? ""}plan-register`, () => localStorage),
    drafts: browserDrafts(`${partitionKey ?? ""}plan-register-set-up ${workbookUrl ?? ""}`, () => localStorage),
    displayLanguage,
    isDark: (Office.context.officeTheme as Office.OfficeTheme | undefined)?.isDarkTheme,
    version: ADDIN_VERSION,
    reload: () => location.reload(),
  };
  createRoot(document.getElementById("pane")!).render(<Pane host={host} />);
});
