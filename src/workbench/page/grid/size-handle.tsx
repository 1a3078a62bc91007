import { useState, type PointerEvent } from "react";
import "./size-handle.css";

type SizeHandleProps = {
  axis: "column" | "row";
  /** Nothing: as large as it is drawn. */
  size: number | undefined;
  onSize: (size: number) => void;
  /** A double click: as large as what stands there needs. */
  onFit: () => void;
};

/** The edge of a heading, by which a column or a row is dragged to another size. A line shows where it will end. */
export function SizeHandle({ axis, size, onSize, onFit }: SizeHandleProps) {
  const [drag, setDrag] = useState<{ from: number; by: number; size: number } | null>(null);
  const place = (event: PointerEvent) => (axis === "column" ? event.clientX : event.clientY);
  const next = drag ? Math.max(0, drag.size + drag.by) : 0;

  return (
    <div
      className={`size-handle of-${axis}`}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        const { offsetWidth, offsetHeight } = event.currentTarget.parentElement!;
        setDrag({ from: place(event), by: 0, size: size ?? (axis === "column" ? offsetWidth : offsetHeight) });
      }}
      onPointerMove={(event) => drag && setDrag({ ...drag, by: place(event) - drag.from })}
      onPointerUp={(event) => {
        event.stopPropagation();
        if (drag && drag.by !== 0) onSize(Math.round(next));
        setDrag(null);
      }}
      onPointerCancel={() => setDrag(null)}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => {
        event.stopPropagation();
        onFit();
      }}
    >
      {drag && drag.by !== 0 && (
        <>
          <div
            className="size-line"
            style={
              axis === "column"
                ? { left: 3 + Math.max(drag.by, -drag.size) }
                : { top: 3 + Math.max(drag.by, -drag.size) }
            }
          />
          <output className="size-tip">{`${Math.round(next)} px`}</output>
        </>
      )}
    </div>
  );
}
