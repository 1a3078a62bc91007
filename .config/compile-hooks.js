/** How Node finds and compiles the TypeScript that it is to run: with the pane's own compiler and options. */
import { transformSync } from "@swc/core";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { jsc } from "./typescript.js";

export function resolve(specifier, context, next) {
  const url = sourceOf(specifier, context.parentURL);
  return url ? { url: url.href, format: "module", shortCircuit: true } : next(specifier, context);
}

export function load(url, context, next) {
  return isSource(url)
    ? { format: "module", source: compiled(fileURLToPath(url)), shortCircuit: true }
    : next(url, context);
}

const isSource = (url) => /\.tsx?$/.test(url) && !url.includes("/node_modules/");

/** A relative import names no ending. */
function sourceOf(specifier, parent) {
  if (!/^\.{1,2}\//.test(specifier) || !parent) return undefined;
  const urls = ["", ".ts", ".tsx"].map((ending) => new URL(specifier + ending, parent));
  return urls.find((url) => isSource(url.href) && existsSync(url));
}

function compiled(file) {
  const options = { filename: file, jsc, module: { type: "es6" }, sourceMaps: "inline" };
  return transformSync(readFileSync(file, "utf8"), options).code;
}
