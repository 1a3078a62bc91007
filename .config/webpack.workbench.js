import { fileURLToPath } from "node:url";
import { typescriptRule } from "./typescript.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The workbench's own page; the add-in has its bundle to itself. */
export default {
  mode: "production",
  context: root,
  entry: { index: "./src/workbench/page/index.tsx" },
  output: { path: `${root}.workbench/page`, filename: "[name].js", cssFilename: "[name].css", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  experiments: { css: true },
  performance: { hints: false },
  devtool: "source-map",
  module: {
    rules: [typescriptRule, { test: /\.css$/, type: "css" }],
  },
};
