import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import { CopiedFiles, filesIn } from "./.config/copied-files.js";
import { PanePage } from "./.config/pane-page.js";
import { typescriptRule } from "./.config/typescript.js";

const root = fileURLToPath(new URL(".", import.meta.url));
const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** Where the manifest in the repository says that the add-in is. */
const developmentUrl = "https://localhost:3000";

/** Where the add-in will be served from, and the address of Office's client. */
const baseUrl = (process.env.BASE_URL ?? developmentUrl).replace(/\/+$/, "");
const officeJs = process.env.OFFICE_JS ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const copied = {
  ...filesIn(root, "assets", ".png"),
  "support.html": { from: "assets/support.html" },
  "manifest.xml": { from: "manifest.xml", change: (xml) => xml.replaceAll(developmentUrl, baseUrl) },
};

/** The add-in as it ships: page, scripts, icons and manifest in `dist/`. */
export default {
  mode: "production",
  context: root,
  entry: { taskpane: "./src/entry/taskpane.tsx" },
  output: {
    path: `${root}dist`,
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  devtool: false,
  module: {
    rules: [typescriptRule],
  },
  plugins: [
    new webpack.DefinePlugin({ ADDIN_VERSION: JSON.stringify(version) }),
    new PanePage({ entry: "taskpane", name: "taskpane.html", officeJs }),
    new CopiedFiles({ root, files: copied }),
  ],
};
