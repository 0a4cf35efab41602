import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PICTURE_SANS } from './pictureLayout.ts';
import { Plot } from '../../charts/Plot.tsx';
import type { PlotSettings } from '../../charts/plot.ts';
import type { Figure } from '../../figure/figure.ts';

/**
 * Draws the plot of a figure at a given size into a separate SVG. Independent of the page (viewport, zoom, theme),
 * and synchronous: timers and animation frames do not run in a hidden tab.
 *
 * @throws Error if the chart draws nothing.
 */
export function drawPlot(figure: Figure, settings: PlotSettings): SVGSVGElement {
  const host = document.createElement('div');
  const root = createRoot(host);
  try {
    flushSync(() => root.render(<Plot figure={figure} {...settings} />));
    const copy = host.querySelector('svg')?.cloneNode(true);
    if (!(copy instanceof SVGSVGElement)) throw new Error('The chart could not be drawn.');
    // The page's list includes system fonts; a file has its own.
    for (const text of copy.querySelectorAll('[font-family]')) text.setAttribute('font-family', PICTURE_SANS);
    for (const empty of copy.querySelectorAll('g:empty')) empty.remove();
    return copy;
  } finally {
    root.unmount();
  }
}
