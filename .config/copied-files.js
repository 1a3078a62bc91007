import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";

/** Puts files that are not code beside the bundle: a path from the root each, and how its bytes change on the way. */
export class CopiedFiles {
  /** @param {{ root: string, files: Record<string, (bytes: Buffer) => string | Buffer> }} options */
  constructor(options) {
    this.options = options;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    const { root, files } = this.options;
    compiler.hooks.thisCompilation.tap("CopiedFiles", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "CopiedFiles", stage }, () => {
        for (const [file, change] of Object.entries(files)) {
          compilation.fileDependencies.add(join(root, file));
          compilation.emitAsset(file, new webpack.sources.RawSource(change(readFileSync(join(root, file)))));
        }
      });
    });
  }
}

/** Every file of a folder with one of these endings, each copied as it is. */
export function unchanged(root, folder, ending) {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(ending));
  return Object.fromEntries(names.map((name) => [`${folder}/${name}`, (bytes) => bytes]));
}
