import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";

/** Puts files that are not code beside the bundle: by the path they get, the one they have and how they change. */
export class CopiedFiles {
  /** @param {{ root: string, files: Record<string, { from: string, change?: (text: string) => string }> }} options */
  constructor(options) {
    this.options = options;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    const { root, files } = this.options;
    compiler.hooks.thisCompilation.tap("CopiedFiles", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "CopiedFiles", stage }, () => {
        for (const [to, { from, change }] of Object.entries(files)) {
          const bytes = readFileSync(join(root, from));
          const source = change ? change(bytes.toString("utf8")) : bytes;
          compilation.fileDependencies.add(join(root, from));
          compilation.emitAsset(to, new webpack.sources.RawSource(source));
        }
      });
    });
  }
}

/** Every file of a folder with one ending, under the path it has. */
export function filesIn(root, folder, ending) {
  const paths = readdirSync(join(root, folder)).filter((name) => name.endsWith(ending));
  return Object.fromEntries(paths.map((name) => [`${folder}/${name}`, { from: `${folder}/${name}` }]));
}
