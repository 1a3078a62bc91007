#!/usr/bin/env node
import { run } from "./cli";

const { output, exitCode } = await run(process.argv.slice(2));
if (output) (exitCode === 2 ? process.stderr : process.stdout).write(`${output}\n`);
process.exitCode = exitCode;
