import { allFacts } from "./facts";

/** What a person with a live Excel should try: `npm run -s host:assumptions`. */
const assumed = allFacts().filter(({ basis }) => basis.kind === "assumed");
console.log(
  `The workbench assumes ${assumed.length} things of Excel that no documentation says and nobody has observed.\n`,
);
for (const { about, basis } of assumed) console.log(`- ${about}: ${basis.source}`);
