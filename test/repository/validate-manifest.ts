import { readFileSync } from "node:fs";
import { manifestProblems } from "./manifest-problems";

const problems = manifestProblems(readFileSync("manifest.xml", "utf8"), ".");
console.log(problems.length === 0 ? "manifest.xml: nothing to remark." : problems.join("\n"));
process.exitCode = problems.length === 0 ? 0 : 1;
