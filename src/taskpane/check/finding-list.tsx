import { makeStyles } from "@fluentui/react-components";
import { useId, type KeyboardEvent, type ReactNode } from "react";
import type { PlacedFinding } from "../../app/check-plan";
import { useSay } from "../language";
import { strings } from "../strings";
import { FindingDetails } from "./finding-details";
import { FindingItem } from "./finding-item";
import { FindingSection } from "./finding-section";
import { headingRow } from "./list-view";
import { rowFocus } from "./row-focus";
import { rowMove } from "./row-moves";
import { useListFocus } from "./use-list-focus";
import { useListWindow } from "./use-list-window";
import type { FindingList as FindingListState } from "./use-finding-list";

type FindingListProps = {
  list: FindingListState;
  /** What it scrolls in. */
  scroller: HTMLElement | null;
  /** What can be done about the chosen finding; `asked` grows each time somebody asks for it by the keyboard. */
  deedsFor: (finding: PlacedFinding, asked: number) => ReactNode;
};

/**
 * The findings in groups. Arrow keys move between rows, Enter goes to the cell, J and K choose the next and the one
 * before, F asks for suggestions, Esc leads from them back to the row. Of thousands, only those in view are drawn.
 */
export function FindingList({ list, scroller, deedsFor }: FindingListProps) {
  const say = useSay();
  const styles = useStyles();
  const keys = useId();
  const focus = useListFocus(list.rows, list.chosen);
  const { sections, measure } = useListWindow({
    rows: list.rows,
    scroller,
    list: focus.list,
    kept: [focus.tabStop, list.chosen],
  });

  function onKeyDown(event: KeyboardEvent) {
    const { target, key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || isField(target)) return;
    const steps = { j: 1, k: -1 } as const;
    const by = steps[key.toLowerCase() as keyof typeof steps];
    const row = rowFocus.keyOf(target);
    const item = rowFocus.itemOf(target);
    if (by) list.stepBy(by, item);
    else if (key === "Escape" && item && !row) focus.moveTo(item);
    else if (key.toLowerCase() === "f" && item) list.askForFixes(item);
    else {
      const move = row === null ? null : rowMove(list.rows, row, key);
      if (!move) return;
      if ("fold" in move) list.fold(move.fold);
      else focus.moveTo(move.to);
    }
    event.preventDefault();
  }

  return (
    <div
      ref={focus.list}
      className={styles.rows}
      role="group"
      aria-label={say(strings.findings)}
      aria-describedby={keys}
      aria-keyshortcuts="ArrowUp ArrowDown ArrowLeft ArrowRight Home End J K F Escape"
      data-rows
      onKeyDown={onKeyDown}
      onFocus={({ target }) => focus.onFocus(rowFocus.itemOf(target))}
      onBlur={focus.onBlur}
    >
      <p id={keys} hidden>
        {say(strings.listKeys)}
      </p>
      {sections.map(({ group, index, height, items }) => (
        <FindingSection
          key={group.key}
          group={group}
          index={index}
          height={height}
          measure={measure}
          isTabStop={focus.tabStop === headingRow(group.key)}
          onFold={() => list.fold(group.key)}
        >
          {items.map(({ finding, ...place }) => (
            <FindingItem
              key={finding.key}
              {...place}
              of={group.findings.length}
              measure={measure}
              group={group.key}
              finding={finding}
              words={say(list.rowWords(finding.at))}
              details={
                finding.key === list.chosen && (
                  <FindingDetails
                    finding={finding}
                    judged={list.judgedRow(finding.at)}
                    explained={list.explain(finding.rule)}
                    deeds={
                      list.stateOf(finding) === "fixed"
                        ? null
                        : deedsFor(finding, list.asked.finding === finding.key ? list.asked.times : 0)
                    }
                  />
                )
              }
              state={list.stateOf(finding)}
              isChosen={finding.key === list.chosen}
              isTabStop={focus.tabStop === finding.key}
              onChoose={list.choose}
            />
          ))}
        </FindingSection>
      ))}
    </div>
  );
}

/** Who writes in a field is not moving in the list. */
function isField(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}

const useStyles = makeStyles({
  rows: { flexGrow: 1 },
});
