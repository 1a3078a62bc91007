#!/usr/bin/env node
import { run } from "./cli";

// Node ends with 1 after a bug, which here says that the plan has errors; 70 is what `sysexits.h` calls a software error.
process.on("uncaughtException", (bug) => {
  console.error(bug);
  process.exitCode = 70;
});

const { output, exitCode } = await run(process.argv.slice(2));
if (output) (exitCode === 2 ? process.stderr : process.stdout).write(`${output}\n`);
process.exitCode = exitCode;
