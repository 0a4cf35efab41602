import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Plot } from '../../charts/Plot.tsx';
import type { PlotSettings } from '../../charts/plot.ts';
import type { Figure } from '../../figure/figure.ts';
import { cleanSvg } from './cleanSvg.ts';

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
