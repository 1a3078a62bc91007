import { useEffect, useMemo, useRef, useState } from "react";
import { adoptPlan, registerThere, type Adopted } from "../../app/adopt-plan";
import { pauses } from "../../app/pauses";
import { planPlaces, type PlanPlace } from "../../app/plan-places";
import { readSource, type Reading } from "../../app/read-source";
import type { WorkUnderWay, WritingSession } from "../../app/writing-session";
import type { Answers, Proposal } from "../../core/intake/proposal";
import { propose } from "../../core/intake/propose";
import type { Source } from "../../core/intake/source";
import { registerContents } from "../../core/intake/to-register/register-contents";
import { whatIsNew, type ChangedValue, type News } from "../../core/intake/to-register/what-is-new";
import type { RegisterContents } from "../../core/register/set-up/register-to-be";
import type { TableSnapshot } from "../../core/register/table";
import type { PaneHost } from "../pane-host";
import { resultOf, useTask, type Task } from "../use-task";
import { readChosen, type ChosenSource } from "./chosen-source";
import { changeKey, isTaken, type Takes } from "./taken-values";

/** A plan that has been read, as the person's answers make it. */
export type ReadPlan = {
  readonly source: Source;
  /** What was made of it before anybody had answered. */
  readonly first: Proposal;
  readonly proposal: Proposal;
  readonly contents: RegisterContents;
};

/** Bringing in a plan: looking for it, reading it, comparing it with the register, and writing it. */
export type Adoption = {
  readonly looking: Task<readonly PlanPlace[]>;
  readonly reading: Task<Reading>;
  readonly plan: ReadPlan | null;
  readonly answers: Answers;
  readonly comparing: Task<readonly TableSnapshot[]>;
  /** What the register lacks of the plan, and whether there is none yet; `null` until they have been compared. */
  readonly news: (News & { readonly isFirst: boolean }) | null;
  readonly writing: Task<Adopted>;
  readonly takes: Takes;
  readonly progress: Progress;
  look(): void;
  /** Answers with what was read, for whoever goes on from there. */
  read(chosen: ChosenSource, pasted: string): void;
  answer(id: string, answer: string | null): void;
  take(change: ChangedValue, take: boolean): void;
  compare(): void;
  write(): void;
  callOff(): void;
};

/** How far the writing has come. */
type Progress = Pick<WorkUnderWay, "done" | "of" | "isKeptWaiting" | "isCalledOff">;

const nothingDone: Progress = { done: 0, of: 0, isKeptWaiting: false, isCalledOff: false };
const noPlaces: readonly PlanPlace[] = [];

/** Does the work of the wizard. `onRead` hears when a plan has been made out, `onDone` when all of it stands. */
export function useAdoption(
  host: PaneHost,
  session: WritingSession,
  onRead: (proposal: Proposal) => void,
  onDone: (adopted: Adopted) => void,
): Adoption {
  const { workbook, random, timers } = host;
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [takes, setTakes] = useState<Takes>(new Map());
  const [progress, setProgress] = useState(nothingDone);
  const stopper = useRef<AbortController | null>(null);
  const [looking, look] = useTask(() => planPlaces(workbook));
  const places = looking.state === "done" ? looking.result : noPlaces;
  const [reading, read] = useTask(async (chosen: ChosenSource, pasted: string) => {
    const result = await readSource(() => readChosen(host, chosen, places, pasted));
    setAnswers(new Map());
    setTakes(new Map());
    if (!result.problem) onRead(result.proposal);
    return result;
  });
  const plan = useMemo(() => (reading.state === "done" ? planOf(reading.result, answers) : null), [reading, answers]);
  const [comparing, compare] = useTask((): Promise<readonly TableSnapshot[]> => registerThere(workbook));
  const tables = resultOf(comparing);
  const news = useMemo(
    () =>
      plan && tables
        ? { ...whatIsNew(plan.contents, tables, plan.proposal.language), isFirst: tables.length === 0 }
        : null,
    [plan, tables],
  );
  const [writing, write] = useTask(async (of: ReadPlan, take: readonly ChangedValue[]) => {
    const { signal } = (stopper.current = new AbortController());
    setProgress(nothingDone);
    const awaitWord = () => timers.after(pauses.word, () => setProgress((was) => ({ ...was, isKeptWaiting: true })));
    let callOffWord = awaitWord();
    const onProgress = (done: number, all: number) => {
      callOffWord();
      callOffWord = awaitWord();
      setProgress((was) => ({ ...was, done, of: all, isKeptWaiting: false }));
    };
    try {
      const bringing = { signal, onProgress, take, onWritten: session.remember };
      const adopted = await adoptPlan(workbook, of.contents, of.proposal.language, random, bringing);
      if (!adopted.isStopped) onDone(adopted);
      return adopted;
    } finally {
      callOffWord();
    }
  });

  useEffect(() => void look(), [look]);
  return {
    looking,
    reading,
    plan,
    answers,
    takes,
    comparing,
    news,
    writing,
    progress,
    look: () => void look(),
    read: (chosen, pasted) => void read(chosen, pasted),
    answer: (id, answer) => setAnswers((was) => changed(was, id, answer)),
    take: (change, take) => setTakes((was) => new Map(was).set(changeKey(change), take)),
    compare: () => void compare(),
    write: () =>
      plan &&
      void write(
        plan,
        (news?.changed ?? []).filter((change) => isTaken(change, takes)),
      ),
    callOff() {
      stopper.current?.abort();
      setProgress((was) => ({ ...was, isCalledOff: true }));
    },
  };
}

function planOf(reading: Reading, answers: Answers): ReadPlan | null {
  if (reading.problem) return null;
  const { source, proposal: first } = reading;
  const proposal = answers.size > 0 ? (propose(source, answers) ?? first) : first;
  return { source, first, proposal, contents: registerContents(proposal, source) };
}

function changed(answers: Answers, id: string, answer: string | null): Answers {
  const next = new Map(answers);
  if (answer === null) next.delete(id);
  else next.set(id, answer);
  return next;
}
