import type { AddinView, Locale, RibbonButton, RibbonGroup } from "./messages";
import { all, child, readXml, type Element } from "./xml-tree";

export type Manifest = {
  /** Where on the add-in's host its folder lies: `/`, or `/somewhere/`. */
  folder: string;
  view(locale: Locale): AddinView;
};

/** Reads what the workbench needs of an add-in's XML manifest: its pane, and its buttons on the ribbon. */
export function readManifest(xml: string): Manifest {
  const app = readXml(xml);
  const overrides = child(app, "VersionOverrides");
  const source = child(child(app, "DefaultSettings"), "SourceLocation")?.attributes["DefaultValue"];
  if (!source) throw new Error("The manifest names no SourceLocation.");
  const resources = new Map(
    ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
      all(child(overrides, "Resources"), name)
        .filter(({ attributes }) => attributes["DefaultValue"] !== undefined)
        .map((resource) => [resource.attributes["id"] ?? "", resource] as const),
    ),
  );
  return {
    folder: new URL(".", source).pathname,
    view: (locale) => ({
      id: child(app, "Id")?.text.trim() ?? "",
      name: inLocale(child(app, "DisplayName"), locale),
      pane: ownPath(source),
      groups: all(overrides, "Group").map((group) => readGroup(group, resources, locale)),
    }),
  };
}

type Resources = ReadonlyMap<string, Element>;

function readGroup(group: Element, resources: Resources, locale: Locale): RibbonGroup {
  return {
    id: group.attributes["id"] ?? "",
    label: resource(child(group, "Label"), resources, locale),
    buttons: group.children
      .filter(({ name, attributes }) => name === "Control" && attributes["xsi:type"] === "Button")
      .flatMap((control) => readButton(control, resources, locale) ?? []),
  };
}

function readButton(control: Element, resources: Resources, locale: Locale): RibbonButton | undefined {
  const supertip = child(control, "Supertip");
  const images = all(child(control, "Icon"), "bt:Image");
  const icon = images.find(({ attributes }) => attributes["size"] === "32") ?? images[0];
  const action = child(control, "Action");
  const label = resource(child(control, "Label"), resources, locale);
  const button = {
    id: control.attributes["id"] ?? "",
    label,
    title: resource(child(supertip, "Title"), resources, locale) || label,
    description: resource(child(supertip, "Description"), resources, locale),
    icon: ownPath(resource(icon, resources, locale)) || null,
  };
  switch (action?.attributes["xsi:type"]) {
    case "ShowTaskpane":
      return {
        ...button,
        action: { kind: "pane", page: ownPath(resource(child(action, "SourceLocation"), resources, locale)) },
      };
    case "ExecuteFunction":
      return { ...button, action: { kind: "function", name: child(action, "FunctionName")?.text.trim() ?? "" } };
    default:
      return undefined;
  }
}

function resource(reference: Element | undefined, resources: Resources, locale: Locale): string {
  return inLocale(resources.get(reference?.attributes["resid"] ?? ""), locale);
}

function inLocale(element: Element | undefined, locale: Locale): string {
  const override = element?.children.find(({ attributes }) => attributes["Locale"] === locale);
  return override?.attributes["Value"] ?? element?.attributes["DefaultValue"] ?? "";
}

/** The manifest names the host that the add-in will have; the workbench serves the same paths itself. */
function ownPath(address: string): string {
  if (!address) return "";
  const { pathname, search } = new URL(address);
  return pathname + search;
}
