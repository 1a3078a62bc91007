import { makeStyles } from "@fluentui/react-components";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import { useSay } from "../language";
import { strings } from "../strings";
import { FindingItem } from "./finding-item";
import { FindingSection } from "./finding-section";
import { headingRow } from "./list-view";
import { rowFocus } from "./row-focus";
import { tabStopIn } from "./tab-stop";
import { useKeptFocus } from "./use-kept-focus";
import type { FindingList as FindingListState } from "./use-finding-list";

type FindingListProps = {
  list: FindingListState;
};

/** The findings by area. Arrow keys move between rows, Enter goes to the cell, J and K choose the next and the one before. */
export function FindingList({ list }: FindingListProps) {
  const say = useSay();
  const styles = useStyles();
  const rows = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const keys = useId();
  useKeptFocus(rows);
  const tabStop = tabStopIn(list, focused);

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || !rows.current) return;
    const steps = { j: 1, k: -1 } as const;
    const by = steps[event.key.toLowerCase() as keyof typeof steps];
    if (by) list.stepBy(by, rowFocus.keyOf(event.target));
    else if (!rowFocus.move(rows.current, event.key)) return;
    event.preventDefault();
  }

  return (
    <div
      ref={rows}
      className={styles.rows}
      role="group"
      aria-label={say(strings.findings)}
      aria-describedby={keys}
      aria-keyshortcuts="ArrowUp ArrowDown ArrowLeft ArrowRight Home End J K"
      data-rows
      onKeyDown={onKeyDown}
      onFocus={({ target }) => setFocused(rowFocus.keyOf(target))}
    >
      <p id={keys} hidden>
        {say(strings.listKeys)}
      </p>
      {list.groups.map((group) => (
        <FindingSection
          key={group.key}
          group={group}
          isTabStop={tabStop === headingRow(group.key)}
          onFold={() => list.fold(group.key)}
          onShowMore={() => list.showPages(group.key, group.pages + 1)}
        >
          {group.page.map((finding) => (
            <FindingItem
              key={finding.key}
              group={group.key}
              finding={finding}
              words={say(list.rowWords(finding.at))}
              judged={finding.key === list.chosen ? list.judgedRow(finding.at) : undefined}
              why={finding.key === list.chosen ? list.whyOf(finding.rule) : undefined}
              isFresh={list.fresh.has(finding.key)}
              isChosen={finding.key === list.chosen}
              isTabStop={tabStop === finding.key}
              onChoose={list.choose}
            />
          ))}
        </FindingSection>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  rows: { flexGrow: 1 },
});
