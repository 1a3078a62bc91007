import writeGood from "write-good";
import { judge } from "../../src/core/smart/judge";
import { readGoals } from "../score/labelled-goals";
import { timeBeside, type Figure } from "./figure";

const count = 1000;
const additions = ["", " senast 2028", ", from 10 to 30 %", " i samverkan med kårerna", ", such as in 2025"];

/** S, M and T of 1,000 goals, beside write-good, which looks for weasel words and wordiness in the same sentences. */
export async function benchSmart(): Promise<Figure[]> {
  const own = readGoals("test/core/smart/own-goals.jsonl").map(({ text }) => text);
  const goals = additions.flatMap((addition) => own.map((text) => text + addition)).slice(0, count);
  const judgeAll = () => goals.map((goal) => judge(goal));
  const lintAll = () => goals.map((goal) => writeGood(goal));
  return [
    await timeBeside(
      { name: "judge S, M and T of 1,000 goals", work: judgeAll },
      { name: "write-good", work: lintAll },
      0.1,
    ),
  ];
}
