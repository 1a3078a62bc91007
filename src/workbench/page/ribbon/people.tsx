import type { Person } from "../../server/messages";
import { strings } from "../strings";
import { useSay, useStore, useWorkbook } from "../use-workbook";
import { initials } from "./initials";
import { Myself } from "./myself";

/** Who is at the workbook: oneself by name, the others as coloured marks that lead to where they are. */
export function People({ myself }: { myself: Person }) {
  const store = useStore();
  const say = useSay();
  const { people, sheets } = useWorkbook();
  return (
    <ul className="people" aria-label={say(strings.people)}>
      {people.map(({ session, name, color, sheet, area }) => (
        <li key={session}>
          <button
            type="button"
            className="person"
            style={{ background: color }}
            title={name}
            aria-label={say(strings.goToPerson(name))}
            onClick={() => sheets[sheet]?.visible && store.goTo(sheet, area)}
          >
            {initials(name)}
          </button>
        </li>
      ))}
      <li>
        <Myself person={myself} />
      </li>
    </ul>
  );
}
