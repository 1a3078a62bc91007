import { useSay, useWorkbook } from "./use-workbook";

/** What has just been done, in the row of the sheets' tabs and aloud. */
export function Said() {
  const say = useSay();
  const { said } = useWorkbook();
  return (
    <div role="status" className="said">
      {/* The same sentence twice is news twice: a new element is read anew. */}
      {said && <span key={said.turn}>{say(said.sentence)}</span>}
    </div>
  );
}
