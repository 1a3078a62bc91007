import { useState } from "react";
import { AskText } from "../dialog/ask-text";
import type { Person } from "../../server/messages";
import { strings } from "../strings";
import { useSay, useStore } from "../use-workbook";
import { initials } from "./initials";

/** Oneself, by name and colour; a click gives oneself another name. */
export function Myself({ person }: { person: Person }) {
  const store = useStore();
  const say = useSay();
  const [asks, setAsks] = useState(false);

  function answer(name: string | null): void {
    setAsks(false);
    if (name?.trim() && name.trim() !== person.name) store.rename(name.trim());
  }
  return (
    <>
      <button
        type="button"
        className="myself"
        aria-label={say(strings.myName(person.name))}
        title={say(strings.changeName)}
        onClick={() => setAsks(true)}
      >
        <span className="person" style={{ background: person.color }} aria-hidden="true">
          {initials(person.name)}
        </span>
        {person.name}
      </button>
      {asks && (
        <AskText
          title={say(strings.changeName)}
          label={say(strings.nameLabel)}
          initial={person.name}
          longest={40}
          onAnswer={answer}
        />
      )}
    </>
  );
}
