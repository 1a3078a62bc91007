import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findBrowser } from "../test/support/find-browser";

/** Sizes in pixels that Excel asks for: the add-in's own icon in its lists, and those of buttons on the ribbon. */
const sizes = { icon: [16, 32, 64, 80, 128], check: [16, 32, 80], status: [16, 32, 80] };

/** Draws the icons of the add-in from their SVG sources in `assets/`: `tsx .config/draw-icons.ts` */
const assets = new URL("../assets/", import.meta.url);
const executablePath = findBrowser();
if (!executablePath) throw new Error("No Chrome, Edge or Chromium is installed: set CHROME_PATH to one.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
for (const [name, widths] of Object.entries(sizes))
  for (const width of widths) {
    await page.setViewportSize({ width, height: width });
    const svg = readFileSync(new URL(`${name}.svg`, assets), "utf8");
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
    );
    writeFileSync(new URL(`${name}-${width}.png`, assets), await page.screenshot({ omitBackground: true }));
  }
await browser.close();
