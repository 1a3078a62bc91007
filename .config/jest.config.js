import { jsc } from "./typescript.js";

/** @type {import("jest").Config} */
export default {
  rootDir: "..",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/", "/test/browser/"],
  testEnvironment: "node",
  // One more than Jest leaves a core for: nobody waits at the machine that runs them.
  maxWorkers: "100%",
  // A guard against hanging, not a measure of speed.
  testTimeout: 60_000,
  setupFiles: ["<rootDir>/test/support/property-seed.ts"],
  transform: {
    "\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc,
        module: { type: "commonjs" },
      },
    ],
  },
};
