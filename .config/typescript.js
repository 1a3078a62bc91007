/** How TypeScript is compiled for the pane, the workbench's page and the tests; types are checked apart, by tsc. */
export const jsc = {
  target: "es2022",
  parser: { syntax: "typescript", tsx: true },
  transform: { react: { runtime: "automatic" } },
};

/** webpack's rule for it. */
export const typescriptRule = { test: /\.tsx?$/, exclude: /node_modules/, loader: "swc-loader", options: { jsc } };
