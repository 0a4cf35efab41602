import { PICTURE_SANS } from './pictureLayout.ts';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Plot } from '../../charts/Plot.tsx';
import type { PlotSettings } from '../../charts/plot.ts';
import type { Figure } from '../../figure/figure.ts';

/** What a drawn plot carries for the page and a file must not: classes, focus, roles, random ids. */
const droppedAttributes = [
  'class',
  'style',
  'tabindex',
  'role',
  'orientation',
  'aria-label',
  'aria-hidden',
  'data-recharts-item-index',
  'data-recharts-item-id',
];

/** The page's list names faces of the reader's machine; a file has its own. */
function setOwnFace(element: Element): void {
  if (element.hasAttribute('font-family')) element.setAttribute('font-family', PICTURE_SANS);
}

/** References such as `url(#id)` follow the ids to their new names. */
function pointAt(element: Element, ids: ReadonlyMap<string, string>): void {
  for (const attribute of Array.from(element.attributes)) {
    const match = /^url\(#(.+)\)$/.exec(attribute.value);
    const stable = match?.[1] === undefined ? undefined : ids.get(match[1]);
    if (stable !== undefined) element.setAttribute(attribute.name, `url(#${stable})`);
  }
}

/**
 * Takes away what means nothing outside the page, and numbers the ids, which Recharts draws by chance, so
 * that the same figure gives the same bytes; `prefix` tells the ids of several plots of one file apart.
 */
export function cleanSvg(root: SVGElement, prefix = 'p'): void {
  const ids = new Map<string, string>();
  const all = [root, ...root.querySelectorAll('*')];
  for (const element of all) {
    for (const name of droppedAttributes) element.removeAttribute(name);
    setOwnFace(element);
    const id = element.getAttribute('id');
    if (id !== null) {
      const stable = `${prefix}${String(ids.size + 1)}`;
      ids.set(id, stable);
      element.setAttribute('id', stable);
    }
  }
  for (const element of all) pointAt(element, ids);
  for (const empty of root.querySelectorAll('title:empty, desc:empty, g:empty, defs:empty')) empty.remove();
}

/**
 * Draws the plot of a figure off the page at a given size and returns a clean copy of its SVG. Nothing of
 * the page (window, zoom, theme) has a say in it, and nothing is waited for: Recharts lays out in effects,
 * and `flushSync` runs those to their end. Timers and animation frames stand still in a hidden tab.
 *
 * @param idPrefix Begins every id inside, for files that hold several plots.
 * @throws Error if the chart draws nothing.
 */
export function drawPlot(figure: Figure, settings: PlotSettings, idPrefix = 'p'): SVGSVGElement {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = 'position:fixed;left:-10000px;top:0;visibility:hidden';
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(<Plot figure={figure} {...settings} />));
    const copy = host.querySelector('svg')?.cloneNode(true);
    if (!(copy instanceof SVGSVGElement)) throw new Error('The chart could not be drawn.');
    cleanSvg(copy, idPrefix);
    return copy;
  } finally {
    root.unmount();
    host.remove();
  }
}
