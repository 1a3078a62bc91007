import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An add-in of a few lines, for tests of the workbench that are not about ours. */
export type TinyAddin = { addin: string; manifest: string; remove(): Promise<void> };

/** Writes the add-in's folder and manifest among the temporary files. */
export async function writeTinyAddin(): Promise<TinyAddin> {
  const folder = await mkdtemp(join(tmpdir(), "tiny-addin-"));
  const addin = join(folder, "dist");
  const manifest = join(folder, "manifest.xml");
  await mkdir(join(addin, "assets"), { recursive: true });
  await Promise.all([
    writeFile(join(addin, "taskpane.html"), page),
    writeFile(join(addin, "addin.js"), script),
    writeFile(join(addin, "assets", "icon.svg"), icon),
    writeFile(join(folder, "secret.txt"), "outside the add-in's folder"),
    writeFile(manifest, manifestXml),
  ]);
  return { addin, manifest, remove: () => rm(folder, { recursive: true }) };
}

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Tiny</title>
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' https://appsforoffice.microsoft.com" />
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script src="addin.js"></script>
  </head>
  <body>
    <button id="read">Read A1</button>
    <button id="read-patiently">Wait for A1</button>
    <button id="lead">Lead to C300</button>
    <button id="hide">Hide</button>
    <input aria-label="Note" />
    <p id="state">starting</p>
    <ol id="log"></ol>
  </body>
</html>
`;

const script = `
const log = (text) => {
  const line = document.createElement("li");
  line.textContent = text;
  document.getElementById("log").append(line);
};
const press = (id, work) =>
  document.getElementById(id).addEventListener("click", () => work().catch((error) => log(error.code)));

Office.onReady(async ({ host }) => {
  Office.actions.associate("greet", async (event) => {
    log("greet from " + event.source.id);
    await Office.addin.showAsTaskpane();
    event.completed();
  });
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => log("pane is " + visibilityMode));
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source }) => log(source + " change of " + address));
    await context.sync();
  });
  const read = async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load({ values: true });
    await context.sync();
    log("A1 is " + range.values[0][0]);
  };
  press("read", () => Excel.run(read));
  press("read-patiently", () => Excel.run({ delayForCellEdit: true }, read));
  press("lead", () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("C300").select();
      await context.sync();
    }),
  );
  press("hide", () => Office.addin.hide());
  const { displayLanguage, requirements } = Office.context;
  const newest = [...Array(20).keys()].reverse().find((minor) => requirements.isSetSupported("ExcelApi", "1." + minor));
  document.getElementById("state").textContent = [host, displayLanguage, "1." + newest].join(" ");
});
`;

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="12" /></svg>`;

const button = (id: string, action: string) => `
  <Control xsi:type="Button" id="${id}">
    <Label resid="${id}.Label" />
    <Supertip><Title resid="${id}.Label" /><Description resid="${id}.Tip" /></Supertip>
    <Icon><bt:Image size="16" resid="Icon" /><bt:Image size="32" resid="Icon" /></Icon>
    ${action}
  </Control>`;

const text = (id: string, english: string, swedish: string) =>
  `<bt:String id="${id}" DefaultValue="${english}"><bt:Override Locale="sv-SE" Value="${swedish}" /></bt:String>`;

const manifestXml = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>0b6d2f3c-8c1e-4f6e-9d0e-2f0d4f0a7a11</Id>
  <DisplayName DefaultValue="Tiny"><Override Locale="sv-SE" Value="Pytteliten" /></DisplayName>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/taskpane.html" /></DefaultSettings>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Workbook">
      <Runtimes><Runtime resid="Pane" lifetime="long" /></Runtimes>
      <DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface"><OfficeTab id="TabHome"><Group id="Tiny.Group">
        <Label resid="Group.Label" />
        <Icon><bt:Image size="32" resid="Icon" /></Icon>
        ${button("Show", `<Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane" /></Action>`)}
        ${button("Greet", `<Action xsi:type="ExecuteFunction"><FunctionName>greet</FunctionName></Action>`)}
      </Group></OfficeTab></ExtensionPoint></DesktopFormFactor>
    </Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="Icon" DefaultValue="https://localhost:3000/assets/icon.svg" /></bt:Images>
      <bt:Urls><bt:Url id="Pane" DefaultValue="https://localhost:3000/taskpane.html" /></bt:Urls>
      <bt:ShortStrings>
        ${text("Group.Label", "Small things", "Småsaker")}
        ${text("Show.Label", "Show the pane", "Visa fönstret")}
        ${text("Greet.Label", "Greet", "Hälsa")}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${text("Show.Tip", "Opens the pane.", "Öppnar fönstret.")}
        ${text("Greet.Tip", "Says hello.", "Säger hej.")}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
