import { useEffect, useId, useRef, useState } from "react";
import { useSay, useStore, useWorkbook } from "../use-workbook";
import { choose, chosen, faultChoices, whenChoices, type Topic } from "./fault-choices";
import { FaultList } from "./fault-list";
import { faultsOn, faultStrings } from "./fault-strings";
import "./faults-menu.css";

const topics: readonly Topic[] = ["latency", "requests", "events"];
const BREAK = 5_000;

/** Where a person makes things go wrong for the add-in in this tab. The button says how many faults are on. */
export function FaultsMenu() {
  const { faults } = useWorkbook();
  const store = useStore();
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [when, setWhen] = useState(0);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  useEffect(() => {
    if (!isOpen) return;
    const close = (event: Event) => {
      if (!(event.target instanceof Node && menu.current?.contains(event.target))) setOpen(false);
    };
    document.addEventListener("pointerdown", close);
    // A click in the add-in's frame is not heard here, but takes the focus.
    window.addEventListener("blur", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      window.removeEventListener("blur", close);
    };
  }, [isOpen]);

  return (
    <div
      ref={menu}
      className="faults"
      onKeyDown={({ key }) => {
        if (key !== "Escape" || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className={faults.length > 0 ? "faults-button on" : "faults-button"}
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen(!isOpen)}
      >
        {say(faults.length > 0 ? faultsOn(faults.length) : faultStrings.faults)}
      </button>
      <div id={panelId} role="group" aria-label={say(faultStrings.faults)} className="faults-panel" hidden={!isOpen}>
        <p>{say(faultStrings.hint)}</p>
        {topics.map((topic) => (
          <FaultList
            key={topic}
            label={faultStrings[topic]}
            choices={faultChoices[topic]}
            value={chosen(topic, faults)}
            onChoose={(place) => store.setFaults(choose(topic, place, whenChoices[when]!.is, faults))}
          />
        ))}
        <FaultList label={faultStrings.when} choices={whenChoices} value={when} onChoose={chooseWhen} />
        <button
          type="button"
          className="plain"
          onClick={() => store.connection.send({ say: "breakLine", milliseconds: BREAK })}
        >
          {say(faultStrings.breakLine)}
        </button>
        <button type="button" className="plain" disabled={faults.length === 0} onClick={() => store.setFaults([])}>
          {say(faultStrings.allOff)}
        </button>
      </div>
    </div>
  );

  /** Concerns the faults that are on, too; waiting is for all requests in any case. */
  function chooseWhen(place: number): void {
    setWhen(place);
    const { is } = whenChoices[place]!;
    store.setFaults(faults.map((one) => (one.fault.kind === "latency" ? one : { ...one, when: is })));
  }
}
