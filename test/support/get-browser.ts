import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser } from "./find-browser";

/** Makes sure that there is a browser for the browser tests: the one installed, else Playwright's, else Debian's. */
function getBrowser(): string | undefined {
  const found = findBrowser();
  if (found) return found;
  console.log("No Chrome, Edge or Chromium found. Installing one for the browser tests …");
  if (run("npx", "playwright", "install", "chromium") && findBrowser()) return findBrowser();
  const mayInstall = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (mayInstall && run("apt-get", "update", "-q") && run("apt-get", "install", "-y", "-q", "chromium"))
    return findBrowser();
  return undefined;
}

function run(command: string, ...args: string[]): boolean {
  return (
    spawnSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
      .status === 0
  );
}

const browser = getBrowser();
console.log(
  browser
    ? `Browser: ${browser}`
    : "The browser tests need Chrome, Edge or Chromium, and none could be installed: install one, or set CHROME_PATH to it.",
);
process.exitCode = browser ? 0 : 1;
