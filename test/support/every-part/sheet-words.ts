import { PLAN, type Kind } from "./part";

/** What stands in a sheet's own part, which is written anew. */
export const sheetWords: readonly Kind[] = [
  {
    name: "validations of the newer kind beside older ones",
    words: { path: PLAN, xml: ["<formula1>Pivot!$A$1:$A$3</formula1>", 'imeMode="off"'] },
  },
  {
    name: "data bars, icons and scales, the older kind and the newer",
    words: {
      path: PLAN,
      xml: [
        '<cfRule type="iconSet" priority="5"><iconSet>',
        '<x14:cfRule type="dataBar" id="{6}">',
        '<cfRule type="dataBar" priority="4">',
      ],
    },
  },
  {
    name: "sparklines",
    words: {
      path: PLAN,
      xml: [
        "<x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Plan!A1:B1</xm:f><xm:sqref>G1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup>",
      ],
    },
  },
  {
    name: "groups of rows and columns, page breaks, protected ranges, scenarios, watched cells, ignored errors, a view of somebody's own",
    words: {
      path: PLAN,
      xml: [
        'outlineLevel="2"',
        '<outlinePr summaryBelow="0"/>',
        '<brk id="4" max="16383" man="1"/>',
        '<protectedRange name="Fritt" sqref="A1"/>',
        '<scenario name="Bästa" count="1"><inputCells r="A1" val="1"/></scenario>',
        '<cellWatch r="A1"/>',
        '<ignoredError sqref="A1" numberStoredAsText="1"/>',
        '<customSheetView guid="{4}"/>',
      ],
    },
  },
  {
    name: "where the sheet was left: zoom, panes, selected cells",
    words: { path: PLAN, xml: ['zoomScale="85"', '<selection activeCell="B2" sqref="B2:C3"/>'] },
  },
];
