import { initialStyle, styleOf, type SvgStyle } from './style.ts';
import { measureDrawn, textRuns } from './text.ts';

/** Substitutes for our fonts in programs that ignore those of the file, none of them much wider. */
const standIns = {
  'sans-serif': "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans Condensed', sans-serif",
  serif: "'Times New Roman', 'Liberation Serif', 'DejaVu Serif Condensed', serif",
} as const;

/** Inserts substitutes into a list of fonts before its last, generic one. */
const withStandIns = (families: string): string =>
  Object.entries(standIns).reduce(
    (list, [kind, faces]) =>
      list.endsWith(`, ${kind}`) ? list.replace(new RegExp(`${kind}$`), faces) : list,
    families,
  );

const inherited = (element: Element): SvgStyle =>
  styleOf(element, element.parentElement === null ? initialStyle : inherited(element.parentElement));

/** Returns the parts of a text with a position of their own: its lines, or all of it. */
function linesOf(text: Element): Element[] {
  const lines = text.querySelectorAll(':scope > tspan[x]');
  return lines.length === 0 ? [text] : [...lines];
}

function widthOf(line: Element): number {
  const runs = textRuns(line, inherited(line), measureDrawn);
  return runs.reduce((sum, { box }) => sum + box.right - box.left, 0);
}

/**
 * Keeps a picture intact in programs that ignore the fonts of an SVG: each line has its length, which some of them
 * apply; the others have substitute fonts that are not wider, and no plot clips content at its edge.
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
