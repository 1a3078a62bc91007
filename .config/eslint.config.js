import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { inNode, layers, packages } from "./layers.js";

/** Words that stand for the world outside: the core is a function of its arguments. */
const impure = [
  "window",
  "document",
  "navigator",
  "fetch",
  "localStorage",
  "setTimeout",
  "setInterval",
  "performance",
  "crypto",
  "process",
  "console",
];

/** A layer imports only what its row in the table names. */
const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...Object.keys(layers)
            .filter((other) => other !== layer && !allowed.includes(other))
            .map((other) => ({
              group: [`**/../${other}/**`, `../${other}/**`],
              message: `${layer}/ may not import ${other}/ (see the layer table in src/README.md).`,
            })),
          {
            regex: `^(?!\\.|${(packages[layer] ?? []).map((name) => name.replace("*", ".*").concat("$")).join("|") || "$"}${inNode.includes(layer) ? "|node:" : ""})`,
            message: `${layer}/ may not import this package (see .config/layers.js).`,
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", ".workbench/", "test-results/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      // A `!` after an index that the lines above have made sure of reads better than a branch nobody can reach.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Rows and cells are sparse arrays, and an emptied cell is a hole in one.
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Export by name." },
        { selector: "TSEnumDeclaration", message: "Use a union of strings." },
      ],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  ...layerRules,
  {
    // Only entry/ and the workbench's server have a clock; calendar arithmetic on a given day is nobody's business.
    files: ["src/{app,excel,files,xlsx,taskpane,cli,samples}/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "The day and the time are arguments.",
        },
        { selector: "ExportDefaultDeclaration", message: "Export by name." },
      ],
    },
  },
  {
    files: ["src/{core,app,files,xlsx,taskpane,cli,samples}/**"],
    rules: { "no-restricted-globals": ["error", "Excel", "Office"] },
  },
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-globals": ["error", "Date", "Excel", "Office", ...impure],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Randomness is an argument." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "[async=true], AwaitExpression", message: "The core is synchronous." },
        { selector: "ExportDefaultDeclaration", message: "Export by name." },
      ],
    },
  },
  {
    files: ["src/excel/!(batch).ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Excel", property: "run", message: "Only batch() calls Excel.run." },
      ],
    },
  },
  {
    // The host is tried with what an add-in should not do; and a count from `getCount` is read without a load.
    files: ["test/workbench/**"],
    rules: {
      "office-addins/load-object-before-read": "off",
      "office-addins/no-context-sync-in-loop": "off",
      "office-addins/no-navigational-load": "off",
    },
  },
  {
    files: [".config/**", "webpack.config.js"],
    rules: { "no-restricted-syntax": "off" },
  },
);
