import type { DocxReader } from "../app/read-document";
import { IntakeError } from "../app/intake-error";

/** Fetches the converter of Word documents, which nobody needs before a document is read. */
export async function loadDocxReader(): Promise<DocxReader> {
  const { default: mammoth } = await import("mammoth");
  return async (bytes) => {
    const options = {
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Rubrik'] => h1:fresh", "strike => s"],
      // Pictures are no part of a plan, and may be most of the file.
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
    };
    try {
      return (await mammoth.convertToHtml(inputOf(bytes), options)).value;
    } catch (cause) {
      throw new IntakeError("damaged-document", { cause });
    }
  };
}

/** The converter's two builds ask for the file in two ways: Node's for a Buffer, the browser's for an ArrayBuffer. */
function inputOf(bytes: Uint8Array): { buffer: Buffer } | { arrayBuffer: ArrayBuffer } {
  if (typeof Buffer !== "undefined") return { buffer: Buffer.from(bytes) };
  return { arrayBuffer: bytes.slice().buffer };
}
