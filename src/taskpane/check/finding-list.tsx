import { makeStyles } from "@fluentui/react-components";
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { PlacedFinding } from "../../app/check-plan";
import { useSay } from "../language";
import { strings } from "../strings";
import { FindingDetails } from "./finding-details";
import { FindingItem } from "./finding-item";
import { FindingSection } from "./finding-section";
import { headingRow } from "./list-view";
import { rowFocus } from "./row-focus";
import { tabStopIn } from "./tab-stop";
import { useKeptFocus } from "./use-kept-focus";
import type { FindingList as FindingListState } from "./use-finding-list";

type FindingListProps = {
  list: FindingListState;
  /** What would put the chosen finding right; `asked` grows each time somebody asks for it by the keyboard. */
  fixesOf: (finding: PlacedFinding, asked: number) => ReactNode;
};

/** The findings by area. Arrow keys move between rows, Enter goes to the cell, J and K choose the next and the one before, F asks for fixes. */
export function FindingList({ list, fixesOf }: FindingListProps) {
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
    const row = rowFocus.keyOf(event.target);
    if (by) list.stepBy(by, row);
    else if (event.key.toLowerCase() === "f" && row) list.askForFixes(row);
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
      aria-keyshortcuts="ArrowUp ArrowDown ArrowLeft ArrowRight Home End J K F"
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
              details={
                finding.key === list.chosen && (
                  <FindingDetails
                    finding={finding}
                    judged={list.judgedRow(finding.at)}
                    why={list.whyOf(finding.rule)}
                    fixes={fixesOf(finding, list.asked.finding === finding.key ? list.asked.times : 0)}
                  />
                )
              }
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
