import { afterEach, describe, expect, it, vi } from 'vitest';
import { builtFigures, viewOf } from '../../../tests/support/builtFigures.ts';
import type { PlotSettings } from '../../charts/plot.ts';
import { chartThemes } from '../../theme/palette.ts';
import { drawPlot } from './drawPlot.tsx';

const settings: PlotSettings = { width: 744, height: 260, theme: chartThemes.light, target: 'file' };

/** Some of each kind: how a plot is drawn depends on its kind. */
const figures = builtFigures(viewOf()).filter(
  ({ kind }, index, all) => all.slice(0, index).filter((one) => one.kind === kind).length < 3,
);

/** Attributes that belong to a page, or differ between drawings. */
const ofPage = ['class', 'style', 'id', 'tabindex', 'role', 'aria-label', 'aria-hidden'];

describe.each(figures.map((figure) => [figure.id, figure] as const))('drawPlot of %s', (_id, figure) => {
  afterEach(() => vi.unstubAllGlobals());

  it('is complete at once, though timers and frames stand still as in a hidden tab', () => {
    for (const name of ['requestAnimationFrame', 'setTimeout', 'queueMicrotask']) {
      vi.stubGlobal(name, () => 0);
    }
    const marks = new Set(
      [...drawPlot(figure, settings).querySelectorAll('[data-key]')].map((mark) =>
        mark.getAttribute('data-key'),
      ),
    );
    const stated = figure.points.filter(({ value }) => value !== null);
    // Lines of very many points have no marks.
    if (!['lines', 'scatter', 'flow', 'grid'].includes(figure.kind)) expect(marks.size).toBeGreaterThan(0);
    if (figure.kind === 'bars') expect(marks.size).toBe(stated.length);
    expect(drawPlot(figure, settings).querySelectorAll('text').length).toBeGreaterThan(0);
  });

  it('carries nothing of the page into a file', () => {
    const svg = drawPlot(figure, settings);
    for (const element of [svg, ...svg.querySelectorAll('*')]) {
      expect(element.getAttributeNames().filter((name) => ofPage.includes(name))).toEqual([]);
    }
  });
});
