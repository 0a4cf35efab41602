import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Plot } from '../../charts/Plot.tsx';
import type { PlotSettings } from '../../charts/plotProps.ts';
import type { Figure } from '../../figure/figure.ts';
import { cleanSvg } from './cleanSvg.ts';

const MOST_FRAMES = 20;

const nextTask = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Recharts lays out in effects after the first commit: the plot is done when two looks in a row are equal. */
async function settled(host: HTMLElement): Promise<SVGSVGElement> {
  let previous = '';
  for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
    await nextTask();
    const svg = host.querySelector('svg');
    const markup = svg?.outerHTML ?? '';
    if (svg !== null && markup === previous) return svg;
    previous = markup;
  }
  throw new Error('The chart did not finish drawing.');
}

/**
 * Draws the plot of a figure off the page at a given size and returns a clean copy of its SVG. Nothing of
 * the page (window, zoom, theme) has a say in it.
 *
 * @throws Error if the chart does not finish drawing.
 */
export async function drawPlot(figure: Figure, settings: PlotSettings): Promise<SVGSVGElement> {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = 'position:fixed;left:-10000px;top:0;visibility:hidden';
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(<Plot figure={figure} {...settings} />));
    const svg = await settled(host);
    const copy = svg.cloneNode(true);
    if (!(copy instanceof SVGSVGElement)) throw new Error('The chart did not finish drawing.');
    cleanSvg(copy);
    return copy;
  } finally {
    root.unmount();
    host.remove();
  }
}
