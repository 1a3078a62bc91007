import { jsc } from "./typescript.js";

/** @type {import("jest").Config} */
export default {
  rootDir: "..",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/", "/test/browser/"],
  testEnvironment: "node",
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
