import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";

type FoldButtonProps = {
  className: string;
  isOpen: boolean;
  /** The id of what it shows and hides. */
  controls: string;
  onToggle: () => void;
  children: string;
};

/** Folds something out and away; its words say how much there is. */
export function FoldButton({ className, isOpen, controls, onToggle, children }: FoldButtonProps) {
  return (
    <button type="button" className={className} aria-expanded={isOpen} aria-controls={controls} onClick={onToggle}>
      {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
      {children}
    </button>
  );
}
