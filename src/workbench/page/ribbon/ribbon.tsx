import type { RibbonButton } from "../../server/messages";
import { FaultsMenu } from "../faults/faults-menu";
import { strings } from "../strings";
import { useSay } from "../use-workbook";
import type { Welcome } from "../workbook-store";
import { FileGroup } from "./file-group";
import { People } from "./people";
import { QuickAccess } from "./quick-access";
import "./ribbon.css";

type RibbonProps = { welcome: Welcome; press: (button: RibbonButton) => void };

/** The strip along the top: the file, the add-in's own groups as its manifest describes them, and who one is. */
export function Ribbon({ welcome, press }: RibbonProps) {
  const say = useSay();

  return (
    <header className="top">
      <div className="title-bar">
        <QuickAccess />
        <h1>{welcome.title}</h1>
        <p className="not-excel">{say(strings.notExcel)}</p>
        {welcome.way.kind === "replicas" && (
          <p className="not-excel">{say(strings.ownCopy(welcome.way.delay / 1000))}</p>
        )}
        {welcome.addin && <FaultsMenu />}
        <People myself={welcome.person} />
      </div>
      <div role="toolbar" aria-label={say(strings.ribbon)} className="ribbon">
        <FileGroup welcome={welcome} />
        {welcome.addin?.groups.map(({ id, label, buttons }) => (
          <div key={id} role="group" aria-label={label} className="ribbon-group">
            <div className="ribbon-buttons">
              {buttons.map((button) => (
                <button
                  key={button.id}
                  type="button"
                  className="ribbon-button"
                  title={[button.title, button.description].filter(Boolean).join("\n")}
                  onClick={() => press(button)}
                >
                  {button.icon && <img src={button.icon} alt="" width={32} height={32} />}
                  <span>{button.label}</span>
                </button>
              ))}
            </div>
            <span className="ribbon-label" aria-hidden="true">
              {label}
            </span>
          </div>
        ))}
      </div>
    </header>
  );
}
