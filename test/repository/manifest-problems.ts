import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { all, child, readXml, type Element } from "../../src/workbench/server/xml-tree";

/** What Excel or an administrator's portal would refuse in an add-in's XML manifest, told without a network. */
export function manifestProblems(xml: string, root: string): string[] {
  const app = readXml(xml);
  return [
    ...orderProblems(app),
    ...textProblems(app),
    ...resourceProblems(app),
    ...idProblems(app),
    ...addressProblems(app),
    ...iconProblems(app, root),
    ...requirementProblems(app),
  ];
}

/** The schema is a sequence: the same elements in another order are refused. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides".split(
      " ",
    ),
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

function orderProblems(element: Element): string[] {
  const order = orders[element.name];
  const names = element.children.map(({ name }) => name);
  const here = order
    ? names.flatMap((name, at) => {
        if (!order.includes(name)) return [`${element.name} holds ${name}, which does not belong there.`];
        const before = names[at - 1];
        return before && order.indexOf(before) > order.indexOf(name)
          ? [`${element.name}: ${name} stands after ${before}.`]
          : [];
      })
    : [];
  return [...here, ...element.children.flatMap(orderProblems)];
}

const longest = { DisplayName: 125, Description: 250, "bt:ShortStrings": 125, "bt:LongStrings": 250 };
const locales = ["sv-SE", "en-US"];

function textProblems(app: Element): string[] {
  const texts = [
    [child(app, "DisplayName"), longest.DisplayName],
    [child(app, "Description"), longest.Description],
    ...all(app, "bt:ShortStrings").flatMap((list) =>
      list.children.map((text) => [text, longest["bt:ShortStrings"]] as const),
    ),
    ...all(app, "bt:LongStrings").flatMap((list) =>
      list.children.map((text) => [text, longest["bt:LongStrings"]] as const),
    ),
  ] as const;
  const fallback = child(app, "DefaultLocale")?.text ?? "";
  return texts.flatMap(([text, most]) => {
    if (!text) return ["DisplayName or Description is missing."];
    const name = text.attributes.id ?? text.name;
    const overrides = text.children.map(({ attributes }) => attributes.Locale);
    const values = [
      text.attributes.DefaultValue ?? "",
      ...text.children.map(({ attributes }) => attributes.Value ?? ""),
    ];
    return [
      ...locales
        .filter((locale) => locale !== fallback && !overrides.includes(locale))
        .map((locale) => `${name} says nothing in ${locale}.`),
      ...values.filter((value) => value.length > most).map(() => `${name} is longer than ${most} characters.`),
      ...values.filter((value) => value.trim() === "").map(() => `${name} is empty.`),
    ];
  });
}

function resourceProblems(app: Element): string[] {
  const everything = descendants(app);
  const defined = everything
    .filter(({ name }) => ["bt:Image", "bt:Url", "bt:String"].includes(name))
    .flatMap(({ attributes }) => attributes.id ?? []);
  const used = new Set(everything.flatMap(({ attributes }) => attributes.resid ?? []));
  return [
    ...[...used].filter((resid) => !defined.includes(resid)).map((resid) => `resid ${resid} is not defined.`),
    ...[...used].filter((resid) => resid.length > 32).map((resid) => `resid ${resid} is longer than 32 characters.`),
    ...defined.filter((id) => !used.has(id)).map((id) => `Resource ${id} is used nowhere.`),
    ...defined.filter((id, at) => defined.indexOf(id) < at).map((id) => `Resource ${id} is defined twice.`),
  ];
}

function idProblems(app: Element): string[] {
  const ids = descendants(app).flatMap(({ name, attributes }) =>
    ["Group", "Control"].includes(name) ? [attributes.id ?? ""] : [],
  );
  const guid = child(app, "Id")?.text ?? "";
  return [
    ...ids.filter((id, at) => !id || ids.indexOf(id) < at).map((id) => `Id “${id}” is empty or used twice.`),
    ...(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(guid) ? [] : [`Id ${guid} is no GUID.`]),
    ...(/^\d+(\.\d+){1,3}$/.test(child(app, "Version")?.text ?? "") ? [] : ["Version is not of the form 1.2.3.4."]),
  ];
}

function addressProblems(app: Element): string[] {
  return descendants(app)
    .flatMap(({ attributes }) => attributes.DefaultValue ?? [])
    .filter((value) => /^\w+:\/\//.test(value) && !value.startsWith("https://"))
    .map((value) => `${value} is not https.`);
}

/** Icons are shown at their true size: a PNG of another size is scaled and blurred. */
function iconProblems(app: Element, root: string): string[] {
  const addresses = new Map(
    all(app, "bt:Image").flatMap(({ attributes }) =>
      attributes.id ? [[attributes.id, attributes.DefaultValue ?? ""]] : [],
    ),
  );
  const icons = [
    { address: child(app, "IconUrl")?.attributes.DefaultValue ?? "", size: 32 },
    { address: child(app, "HighResolutionIconUrl")?.attributes.DefaultValue ?? "", size: 64 },
    ...all(app, "bt:Image").flatMap(({ attributes: { resid, size } }) =>
      resid ? [{ address: addresses.get(resid) ?? "", size: Number(size) }] : [],
    ),
  ];
  return icons.flatMap(({ address, size }) => {
    const file = join(root, new URL(address).pathname);
    if (!existsSync(file)) return [`${address} has no file.`];
    const png = readFileSync(file);
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    return width === size && height === size ? [] : [`${address} is ${width} × ${height}, not ${size} × ${size}.`];
  });
}

function requirementProblems(app: Element): string[] {
  const sets = descendants(app).filter(({ name }) => name === "Set" || name === "bt:Set");
  const versions = sets
    .filter(({ attributes }) => attributes.Name === "ExcelApi")
    .map(({ attributes }) => attributes.MinVersion);
  return versions.length > 0 && versions.every((version) => version === "1.14")
    ? []
    : ["ExcelApi 1.14 is to be required in both places."];
}

function descendants(element: Element): Element[] {
  return element.children.flatMap((each) => [each, ...descendants(each)]);
}
