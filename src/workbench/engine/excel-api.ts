/** True when a host of that ExcelApi, such as `1.14`, has what came with `since`. 1.20 comes after 1.9. */
export function hasApi(excelApi: string, since: string): boolean {
  return minor(excelApi) >= minor(since);
}

const minor = (version: string): number => Number(version.split(".")[1]);
