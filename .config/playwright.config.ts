import { defineConfig } from "@playwright/test";
import { findBrowser } from "../test/support/find-browser";

const executablePath = findBrowser();
if (!executablePath) throw new Error("No Chrome, Edge or Chromium is installed: set CHROME_PATH to one.");

export default defineConfig({
  testDir: "../test/browser",
  outputDir: "../test-results",
  workers: 2,
  // A browser on a busy machine can lose a key or a frame; what passed only the second time is printed as flaky.
  retries: 1,
  fullyParallel: false,
  forbidOnly: true,
  // A guard against hanging, not a measure of speed.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: "line",
  use: {
    browserName: "chromium",
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 760 },
    launchOptions: {
      executablePath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
  },
});
