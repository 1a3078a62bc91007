import { readFileSync, existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { transformSync } from "@swc/core";
import { jsc } from "../../.config/typescript.js";

type Exports = Record<string, unknown>;

/** Loads modules of this repository, any of them from other words than its file has. */
export class ModuleLoader {
  readonly #loaded = new Map<string, { exports: Exports }>();
  readonly #own = new Map<string, Exports>();

  /** From now on, whoever imports this file gets these exports instead. */
  put(file: string, exports: Exports): void {
    this.#own.set(file, exports);
  }

  load(file: string): Exports {
    const own = this.#own.get(file);
    if (own) return own;
    const known = this.#loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.#loaded.set(file, module);
    this.run(file, readFileSync(file, "utf8"), module);
    return module.exports;
  }

  /** Runs a file's module from other words, without remembering it. */
  run(file: string, source: string, module: { exports: Exports } = { exports: {} }): Exports {
    const { code } = transformSync(source, { filename: file, jsc: jsc as never, module: { type: "commonjs" } });
    const run = new Function("module", "exports", "require", "__dirname", code) as (...given: unknown[]) => void;
    run(module, module.exports, (name: string) => this.#require(file, name), dirname(file));
    return module.exports;
  }

  #require(from: string, name: string): unknown {
    if (!name.startsWith(".")) return createRequire(from)(name);
    const path = join(dirname(from), name);
    const file = [path, `${path}.ts`, `${path}.tsx`, `${path}.js`, join(path, "index.ts")].find(
      (each) => existsSync(each) && statSync(each).isFile(),
    );
    if (!file) throw new Error(`${from} imports ${name}, which is not there.`);
    return this.load(file);
  }
}
