import type { Locale } from "../../server/messages";
import type { RuntimeState } from "./runtime-service";

/** Who the add-in is and what it runs in. */
export type Activation = {
  id: string;
  name: string;
  conversation: string;
  locale: Locale;
  /** The highest ExcelApi set, such as `1.14`. */
  excelApi: string;
  /** The workbook's name. */
  title: string;
};

const SHARED_RUNTIME = 1;
const DISPLAY_MODE: Readonly<Record<RuntimeState, number>> = { Background: 1, Visible: 2 };

/** The host's card, as the client reads it from the address. Its telemetry is off. */
export function hostInfo({ locale, conversation }: Activation): string {
  return ["Excel", "Web", "16.01", locale, conversation, "", "disableLogging", SHARED_RUNTIME].join("$");
}

/** The answer to the client's first question. Versions are strings, so that 1.20 comes after 1.9. */
export function appContext(activation: Activation, state: RuntimeState): Record<string, unknown> {
  const { id, name, conversation, locale, excelApi, title } = activation;
  return {
    _id: id,
    _appName: 16,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: new URL(encodeURIComponent(title), location.origin).href,
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: conversation,
    _appInstanceId: conversation,
    _requirementMatrix: JSON.stringify({
      ExcelApi: excelApi,
      SharedRuntime: "1.1",
      RibbonApi: "1.1",
      DialogApi: "1.1",
      // Without it the client does not pass on an add-in's wish to wait until a cell is no longer edited.
      DelayForCellEdit: "1.1",
    }),
    _hostFullVersion: "16.0.15407.10000",
    _addinName: name,
    _appDomains: [],
    _initialDisplayMode: DISPLAY_MODE[state],
  };
}
