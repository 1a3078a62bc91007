import { AskText } from "../dialog/ask-text";
import { focusGrid } from "../focus-grid";
import { useSay, useStore } from "../use-workbook";
import type { GridDeeds } from "./grid-deeds";
import { gridStrings as words } from "./grid-strings";

type AskSizeProps = { of: "width" | "height"; now: number; deeds: GridDeeds; onDone: () => void };

/** Column width and row height by the keyboard. */
export function AskSize({ of, now, deeds, onDone }: AskSizeProps) {
  const say = useSay();
  const store = useStore();
  const [title, label, set] =
    of === "width"
      ? [words.widthTitle, words.widthLabel, deeds.setWidth]
      : [words.heightTitle, words.heightLabel, deeds.setHeight];

  function answer(text: string | null): void {
    const size = text === null || text.trim() === "" ? undefined : Number(text.replace(",", "."));
    if (size !== undefined && size >= 0 && size <= 1_790) set(Math.round(size));
    else if (text !== null) store.refuse(words.notASize);
    onDone();
    focusGrid();
  }
  return <AskText title={say(title)} label={say(label)} initial={String(now)} onAnswer={answer} />;
}
