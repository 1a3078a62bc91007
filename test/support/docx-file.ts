import { strToU8, zipSync } from "fflate";

/** A Word document of paragraphs, lists and tables, with its title first: no more of the format than a reader needs. */
export function docxBytes(title: string, body: readonly string[]): Uint8Array {
  const paragraphs = [paragraph(title), ...body].join("");
  return docxOf(`<w:document xmlns:w="${word}/main"><w:body>${paragraphs}</w:body></w:document>`);
}

export function paragraph(text: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

export function heading(text: string): string {
  return paragraph(text, '<w:pStyle w:val="Heading1"/>');
}

export function bullet(text: string): string {
  return paragraph(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
}

export function tableOf(rows: readonly (readonly string[])[]): string {
  const row = (texts: readonly string[]) =>
    `<w:tr>${texts.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("")}</w:tr>`;
  return `<w:tbl>${rows.map(row).join("")}</w:tbl>`;
}

/** A Word document with this main part. */
export function docxOf(document: string): Uint8Array {
  const xml = (content: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${content}`);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (list: readonly string[]) =>
    xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`,
    );
  return zipSync({
    "[Content_Types].xml": xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "_rels/.rels": relations([relation("r1", "officeDocument", "word/document.xml")]),
    "word/document.xml": xml(document),
    "word/_rels/document.xml.rels": relations([
      relation("r1", "styles", "styles.xml"),
      relation("r2", "numbering", "numbering.xml"),
    ]),
    "word/styles.xml": xml(
      `<w:styles xmlns:w="${word}/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    ),
    "word/numbering.xml": xml(
      `<w:numbering xmlns:w="${word}/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
  });
}

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006";
