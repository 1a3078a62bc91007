import { binaryPart, DRAWING, EXCEL, OFFICE, xmlPart, type Kind } from "./part";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006";
const TYPES = 'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
const WEB = "http://schemas.microsoft.com/office";

/** What the package itself leads to. */
export const packageKinds: readonly Kind[] = [
  {
    name: "document properties: core, extended and custom",
    parts: [
      xmlPart(
        ["", "rId2", `${PACKAGE}/relationships/metadata/core-properties`],
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Plan för åren</dc:title></cp:coreProperties>`,
      ),
      xmlPart(
        ["", "rId3", "extended-properties"],
        "docProps/app.xml",
        `${DRAWING}.extended-properties+xml`,
        `<Properties xmlns="${PROPERTIES}/extended-properties"><Company>Lund</Company></Properties>`,
      ),
      xmlPart(
        ["", "rId4", "custom-properties"],
        "docProps/custom.xml",
        `${DRAWING}.custom-properties+xml`,
        `<Properties xmlns="${PROPERTIES}/custom-properties" ${TYPES}><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Dnr"><vt:lpwstr>KS 2019-695</vt:lpwstr></property></Properties>`,
      ),
    ],
  },
  {
    name: "sensitivity label",
    parts: [
      xmlPart(
        ["", "rId5", `${WEB}/2020/02/relationships/classificationlabels`],
        "docMetadata/LabelInfo.xml",
        `${EXCEL.replace("excel", "office")}.classificationlabels+xml`,
        `<clbl:labelList xmlns:clbl="${WEB}/2020/mipLabelMetadata"><clbl:label id="{1}" enabled="1"/></clbl:labelList>`,
      ),
    ],
  },
  {
    name: "thumbnail",
    parts: [
      binaryPart(
        ["", "rId6", `${PACKAGE}/relationships/metadata/thumbnail`],
        "docProps/thumbnail.wmf",
        "image/x-wmf",
        5,
      ),
    ],
  },
  {
    name: "ribbon of the file's own",
    parts: [
      xmlPart(
        ["", "rId7", `${WEB}/2007/relationships/ui/extensibility`],
        "customUI/customUI14.xml",
        "application/xml",
        `<customUI xmlns="${WEB}/2009/07/customui"><ribbon><tabs/></ribbon></customUI>`,
      ),
    ],
  },
  {
    name: "add-ins: task panes and web extensions",
    parts: [
      xmlPart(
        ["", "rId8", `${WEB}/2011/relationships/webextensiontaskpanes`],
        "xl/webextensions/taskpanes.xml",
        "application/vnd.ms-office.webextensiontaskpanes+xml",
        `<wetp:taskpanes xmlns:wetp="${WEB}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
      ),
      xmlPart(
        ["xl/webextensions/taskpanes.xml", "rId1", `${WEB}/2011/relationships/webextension`],
        "xl/webextensions/webextension1.xml",
        "application/vnd.ms-office.webextension+xml",
        `<we:webextension xmlns:we="${WEB}/webextensions/webextension/2010/11" id="{2}"><we:reference id="plan" version="1.0.0.0" store="developer" storeType="Registry"/></we:webextension>`,
      ),
    ],
  },
  {
    name: "digital signature",
    parts: [
      binaryPart(
        ["", "rId9", `${PACKAGE}/relationships/digital-signature/origin`],
        "_xmlsignatures/origin.sigs",
        "application/vnd.openxmlformats-package.digital-signature-origin",
        9,
      ),
      xmlPart(
        ["_xmlsignatures/origin.sigs", "rId1", `${PACKAGE}/relationships/digital-signature/signature`],
        "_xmlsignatures/sig1.xml",
        "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
        '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignatureValue>AAAA</SignatureValue></Signature>',
      ),
    ],
  },
];
