import { assumed, documentedAt, type Fact } from "../engine/basis";

export const payloadFacts: readonly Fact[] = [
  {
    about: "A request and a response are each of 5 MB at most, as on the web",
    basis: documentedAt(
      "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization",
    ),
  },
  {
    about: "A payload is measured in bytes of UTF-8, and 5 MB are 5 × 1024 × 1024 of them",
    basis: assumed("Write texts of å in growing numbers, and see at what size the request is refused."),
  },
  {
    about: "A batch whose response is too large has been carried out all the same",
    basis: assumed("Set a cell and load a range of more than 5 MB in one batch, then look at the cell."),
  },
];

const MOST_BYTES = 5 * 1024 * 1024;

export function exceedsPayload(json: string): boolean {
  // A character is one to three bytes: only between these two is counting needed.
  if (json.length * 3 <= MOST_BYTES) return false;
  return json.length > MOST_BYTES || new TextEncoder().encode(json).length > MOST_BYTES;
}
