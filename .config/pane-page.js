import webpack from "webpack";

/**
 * Writes the pane's page around the scripts of one entry. The page allows itself no more than it needs: scripts from
 * its own origin and that of Office's client, and styles in the page, which Fluent makes as it goes.
 */
export class PanePage {
  /** @param {{ entry: string, name: string, officeJs: string }} options */
  constructor(options) {
    this.options = options;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    const { entry, name, officeJs } = this.options;
    compiler.hooks.thisCompilation.tap("PanePage", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "PanePage", stage }, () => {
        const files = compilation.entrypoints.get(entry)?.getFiles() ?? [];
        const scripts = files.filter((file) => file.endsWith(".js"));
        compilation.emitAsset(name, new webpack.sources.RawSource(page(scripts, officeJs)));
      });
    });
  }
}

/** @param {string[]} scripts @param {string} officeJs */
function page(scripts, officeJs) {
  const clientOrigin = URL.canParse(officeJs) ? ` ${new URL(officeJs).origin}` : "";
  const policy = [
    "default-src 'none'",
    `script-src 'self'${clientOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Handlingsplansregister</title>
    <link rel="icon" href="assets/icon-32.png" />
    <style>
      html, body, #pane { height: 100%; margin: 0; }
    </style>
    <script src="${officeJs}"></script>
${scripts.map((script) => `    <script defer src="${script}"></script>`).join("\n")}
  </head>
  <body>
    <div id="pane"></div>
  </body>
</html>
`;
}
