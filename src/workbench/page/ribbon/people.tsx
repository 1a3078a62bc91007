import type { Person } from "../../server/messages";
import { useWorkbook } from "../use-workbook";

/** Who is at the workbook: oneself by name, the others as coloured marks. */
export function People({ myself }: { myself: Person }) {
  const { people } = useWorkbook();
  return (
    <ul className="people">
      {people.map(({ session, name, color }) => (
        <li key={session} className="person" style={{ background: color }} title={name}>
          {initials(name)}
        </li>
      ))}
      <li className="myself">
        <span className="person" style={{ background: myself.color }} aria-hidden="true">
          {initials(myself.name)}
        </span>
        {myself.name}
      </li>
    </ul>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? "")
    .join("");
}
