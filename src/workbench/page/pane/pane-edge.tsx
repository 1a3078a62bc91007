import type { KeyboardEvent, PointerEvent } from "react";
import { strings } from "../strings";
import { useSay } from "../use-workbook";

const NARROWEST = 320;
const WIDEST = 450;
const STEP = 10;

type PaneEdgeProps = { width: number; onWidth: (width: number) => void };

/** The edge by which the pane is made wider and narrower, within what Excel allows. */
export function PaneEdge({ width, onWidth }: PaneEdgeProps) {
  const say = useSay();
  const set = (asked: number) => onWidth(Math.min(WIDEST, Math.max(NARROWEST, Math.round(asked))));

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  }

  function onKeyDown({ key }: KeyboardEvent): void {
    if (key === "ArrowLeft") set(width + STEP);
    if (key === "ArrowRight") set(width - STEP);
  }

  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={say(strings.paneWidth)}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      className="pane-edge"
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
