/** Whether somebody wrote that all are meant: “samtliga nämnder”, “alla”, “parterna gemensamt”. */
export function isCollective(words: string): boolean {
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length <= longest && (startsWithAll.test(line) || together.test(line));
}

/** A longer text says something of its own. */
const longest = 80;
const startsWithAll =
  /^(?:samtliga|alla|allihop|envar|var och en|båda|respektive|all|everyone|everybody|every|each|both)(?!\p{L})/iu;
const together =
  /^(?:parterna|partnerna|förvaltningarna|nämnderna|kårerna|studentkårerna|the parties|the partners|the units)(?: (?:gemensamt|tillsammans|together|jointly))?$|^(?:gemensamt|tillsammans|gemensam|jointly|together|shared)$/iu;
