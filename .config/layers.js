/**
 * Which folder of src/ may import which: the layer table of src/README.md. ESLint reads it, and so does
 * test/repository/layers.test.ts, which holds the README to it.
 */
export const layers = {
  core: [],
  app: ["core"],
  excel: ["app", "core"],
  files: ["app", "core", "xlsx"],
  xlsx: [],
  taskpane: ["app", "core"],
  cli: ["app", "core"],
  samples: ["core", "files", "xlsx"],
  entry: ["core", "app", "excel", "files", "xlsx", "taskpane", "cli"],
  workbench: ["xlsx"],
};

/** Packages each layer may import besides our own code; a layer that is not here may import none. */
export const packages = {
  core: ["zod/mini"],
  xlsx: ["fflate", "saxes"],
  taskpane: ["react", "react-dom", "react-dom/client", "@fluentui/*", "@tanstack/react-virtual"],
  entry: ["react", "react-dom", "react-dom/client", "@fluentui/*", "commander", "mammoth"],
  workbench: ["react", "react-dom", "react-dom/client", "@tanstack/react-virtual", "ws", "selfsigned", "saxes"],
};

/** Layers that run in Node; the others run in a browser and must not reach for its modules. */
export const inNode = ["files", "samples", "entry", "workbench"];
