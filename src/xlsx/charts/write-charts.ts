import type { Chart } from "../book";
import type { PackageWriter } from "../package/package-writer";
import type { RelationshipList } from "../package/relationship-list";

export function writeCharts(
  _charts: readonly Chart[],
  _relationships: RelationshipList,
  _output: PackageWriter,
): string {
  return "";
}
