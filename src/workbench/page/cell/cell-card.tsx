import type { SheetView } from "../../server/messages";
import { cellRect } from "../floating/cell-rect";
import { Floating } from "../floating/floating";
import type { Rect } from "../floating/place";
import type { Spot } from "../grid/selection";
import { useWorkbook } from "../use-workbook";
import { commentAt, hasNote, ruleOf, visitorsAt } from "./cell-notes";
import "./cell-card.css";

type CellCardProps = { sheet: SheetView; spot: Spot; isActive: boolean };

/** What is said beside a cell: how to fill it in, what people have written about it, and who stands in it. */
export function CellCard({ sheet, spot, isActive }: CellCardProps) {
  const { people } = useWorkbook();
  const rule = isActive ? ruleOf(sheet, spot) : undefined;
  const comment = commentAt(sheet, spot);
  const visitors = visitorsAt(people, sheet.index, spot);
  if (!hasNote(sheet, people, spot)) return null;

  return (
    <Floating
      anchor={() => beside(cellRect(spot.row, spot.column))}
      side="beside"
      // Not over the add-in's pane.
      room={() => document.querySelector(".grid")?.getBoundingClientRect()}
      className="cell-card"
      id={isActive ? CARD : undefined}
      role="tooltip"
    >
      {visitors.map(({ session, name, color }) => (
        <p key={session} className="visitor-name" style={{ borderColor: color }}>
          {name}
        </p>
      ))}
      {(rule?.title || rule?.prompt) && (
        <div className="prompt">
          {rule.title && <strong>{rule.title}</strong>}
          {rule.prompt && <p>{rule.prompt}</p>}
        </div>
      )}
      {comment?.entries.map(({ author, text }, index) => (
        <div key={index} className="comment">
          <strong>{author}</strong>
          <p>{text}</p>
        </div>
      ))}
    </Floating>
  );
}

/** By which the active cell names it as its description. */
export const CARD = "cell-card";

/** Clear of the arrow that a list has beside its cell. */
function beside(cell: Rect | undefined): Rect | undefined {
  return cell && { left: cell.left - 6, top: cell.top, right: cell.right + 26, bottom: cell.bottom };
}
