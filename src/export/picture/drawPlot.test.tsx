import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { builtFigures, viewOf } from '../../../tests/support/builtFigures.ts';
import { Plot } from '../../charts/Plot.tsx';
import type { PlotSettings } from '../../charts/plot.ts';
import { chartThemes } from '../../theme/palette.ts';
import { cleanSvg, drawPlot } from './drawPlot.tsx';

const settings: PlotSettings = { width: 744, height: 260, theme: chartThemes.light, target: 'file' };

/** Of each kind some: how a plot comes to be is a matter of its kind. */
const figures = builtFigures(viewOf()).filter(
  ({ kind }, index, all) => all.slice(0, index).filter((one) => one.kind === kind).length < 3,
);

const markup = (svg: Element) => new XMLSerializer().serializeToString(svg);

/** The same plot left on the page until nothing moves any more, and rendered once more. */
async function longWaited(figure: (typeof figures)[number]): Promise<string> {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  flushSync(() => root.render(<Plot figure={figure} {...settings} />));
  await new Promise((resolve) => setTimeout(resolve, 60));
  flushSync(() => root.render(<Plot figure={figure} {...settings} />));
  const svg = host.querySelector('svg')?.cloneNode(true);
  root.unmount();
  host.remove();
  if (!(svg instanceof SVGSVGElement)) return 'nothing';
  cleanSvg(svg);
  return markup(svg);
}

describe.each(figures.map((figure) => [figure.id, figure] as const))('drawPlot of %s', (_id, figure) => {
  afterEach(() => vi.unstubAllGlobals());

  it('is complete at once, though timers and frames stand still as in a hidden tab', async () => {
    const awaited = await longWaited(figure);
    for (const name of ['requestAnimationFrame', 'setTimeout', 'queueMicrotask']) {
      vi.stubGlobal(name, () => 0);
    }
    expect(markup(drawPlot(figure, settings))).toBe(awaited);
  });
});
