import { useLayoutEffect, useRef, type ComponentProps } from "react";
import { createPortal } from "react-dom";
import { place, type Rect } from "./place";
import "./floating.css";

type FloatingProps = ComponentProps<"div"> & {
  /** What it belongs to, in the window's coordinates; nothing when that is out of sight. */
  anchor: () => Rect | undefined;
  side: "below" | "beside";
  /** Where it has to stay; the window unless told. */
  room?: () => Rect | undefined;
};

/** Something that lies over the page beside what it belongs to, whole in the window, and follows it when it scrolls. */
export function Floating({ anchor, side, room, className = "", children, ...rest }: FloatingProps) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const put = () => {
      const element = box.current;
      const rect = anchor();
      if (!element) return;
      element.style.visibility = rect ? "" : "hidden";
      if (!rect) return;
      const whole = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
      const { left, top } = place(element.getBoundingClientRect(), rect, side, room?.() ?? whole);
      element.style.left = `${left}px`;
      element.style.top = `${top}px`;
    };
    put();
    window.addEventListener("scroll", put, true);
    window.addEventListener("resize", put);
    return () => {
      window.removeEventListener("scroll", put, true);
      window.removeEventListener("resize", put);
    };
  });

  return createPortal(
    <div ref={box} className={`floating ${className}`} {...rest}>
      {children}
    </div>,
    // Within the page's main part, as those who go by its landmarks expect.
    document.querySelector("main") ?? document.body,
  );
}
