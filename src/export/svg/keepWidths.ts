import { initialStyle, styleOf, type SvgStyle } from './style.ts';
import { measureDrawn, textRuns } from './text.ts';

/** Faces that stand in for ours where a program does not read those of the file, none of them much wider. */
const standIns = {
  'sans-serif': "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans Condensed', sans-serif",
  serif: "'Times New Roman', 'Liberation Serif', 'DejaVu Serif Condensed', serif",
} as const;

/** A list of faces with those that stand in for them before its last, which is any of a kind. */
const withStandIns = (families: string): string =>
  Object.entries(standIns).reduce(
    (list, [kind, faces]) =>
      list.endsWith(`, ${kind}`) ? list.replace(new RegExp(`${kind}$`), faces) : list,
    families,
  );

const inherited = (element: Element): SvgStyle =>
  styleOf(element, element.parentElement === null ? initialStyle : inherited(element.parentElement));

/** The parts of a text that begin at a place of their own: its lines, or all of it. */
function linesOf(text: Element): Element[] {
  const lines = text.querySelectorAll(':scope > tspan[x]');
  return lines.length === 0 ? [text] : [...lines];
}

function widthOf(line: Element): number {
  const runs = textRuns(line, inherited(line), measureDrawn);
  return runs.reduce((sum, { box }) => sum + box.right - box.left, 0);
}

/**
 * Keeps a picture whole in programs that do not read the faces of an SVG: each line says how long it is, which some of
 * them keep to, the others have faces to stand in that are not wider, and no plot cuts off what stands at its edge.
 */
export function keepWidths(picture: Element): void {
  for (const line of [...picture.querySelectorAll('text')].flatMap(linesOf)) {
    const width = widthOf(line);
    if (width <= 0) continue;
    line.setAttribute('textLength', String(Math.round(width * 100) / 100));
    line.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
  for (const plot of picture.querySelectorAll('svg')) plot.setAttribute('overflow', 'visible');
  for (const set of picture.querySelectorAll('[font-family]')) {
    set.setAttribute('font-family', withStandIns(set.getAttribute('font-family') ?? ''));
  }
}
