import { fileURLToPath } from "node:url";

const root = new URL("../../../", import.meta.url);

/** Where the server finds what it serves; each ends with a slash. */
export const folders = {
  /** Holds index.html of the workbench's page. */
  page: fileURLToPath(new URL("src/workbench/page/", root)),
  /** The page's bundle, as `npm run build:workbench` leaves it. */
  bundle: fileURLToPath(new URL(".workbench/page/", root)),
  /** Microsoft's client, unmodified. */
  officeJs: fileURLToPath(new URL("node_modules/@microsoft/office-js/dist/", root)),
  addin: fileURLToPath(new URL("dist/", root)),
  manifest: fileURLToPath(new URL("manifest.xml", root)),
};
