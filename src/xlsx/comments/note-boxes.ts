type Place = { readonly row: number; readonly column: number };

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const TEXT_BOX = "_x0000_t202";
const SHAPE = /<v:shape\s[\s\S]*?<\/v:shape>/g;
/** A drawing of its own numbers its shapes from a multiple of this. */
const SHAPES_APART = 1024;

/**
 * The drawing that holds the boxes of a sheet's notes, in the old dialect that Excel still wants for
 * them: without a box it shows no note. Shapes of other kinds, and people's own notes, stay as they are. Nothing when it is empty.
 */
export function writeNoteBoxes(
  asRead: string | undefined,
  gone: readonly Place[],
  added: readonly Place[],
  sheetNumber: number,
): string | undefined {
  const start = asRead ?? `<xml ${NAMESPACES}>${layout(sheetNumber)}</xml>`;
  const left = start.replace(SHAPE, (shape) => (isBoxOf(shape, gone) ? "" : shape));
  if (added.length === 0) return left.match(SHAPE) ? left : undefined;
  const kind = left.includes(`id="${TEXT_BOX}"`) ? "" : boxKind();
  const first = Math.max(sheetNumber * SHAPES_APART, ...numbersIn(left)) + 1;
  const boxes = added.map((place, index) => box(place, first + index));
  const end = left.lastIndexOf("</xml>");
  return left.slice(0, end) + kind + boxes.join("") + left.slice(end);
}

function isBoxOf(shape: string, places: readonly Place[]): boolean {
  if (!/ObjectType="Note"/.test(shape)) return false;
  const number = (name: string) => Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1]);
  const [row, column] = [number("Row"), number("Column")];
  return places.some((place) => place.row === row && place.column === column);
}

function numbersIn(vml: string): number[] {
  return Array.from(vml.matchAll(/id="_x0000_s(\d+)"/g), ([, number]) => Number(number));
}

function layout(number: number): string {
  return `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout>`;
}

function boxKind(): string {
  return (
    `<v:shapetype id="${TEXT_BOX}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  );
}

/** Hidden until somebody points at the cell; to the right of it, three columns wide. */
function box({ row, column }: Place, number: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 4, 15, row + 4, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${number}" type="#${TEXT_BOX}" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
