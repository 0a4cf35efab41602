import { describe, expect, it } from 'vitest';
import { builtFigures, viewOf } from '../support/builtFigures.ts';
import { drawnPlot } from '../support/drawnPlot.tsx';

const SIZE = [640, 400] as const;
const LAYERS = '[class^="recharts-zIndex-layer"]';

describe('the layers of a chart', () => {
  const figures = builtFigures(viewOf());

  it.each(figures.map((figure) => [figure.id, figure] as const))(
    'are no stops of the tab key: %s',
    (_, figure) => {
      const { svg } = drawnPlot(figure, SIZE, 'page');
      const layers = [...svg.querySelectorAll(LAYERS)];
      // Leads, flows and grids have no axis that Recharts could draw.
      expect(layers.length > 0).toBe(!['leads', 'flow', 'grid'].includes(figure.kind));
      expect(layers.filter((layer) => layer.getAttribute('tabindex') !== '-1')).toEqual([]);
    },
  );

  it('carry nothing of the kind into a file', () => {
    // How a file is cleaned depends on the kind of the figure, not on what it tells.
    const kinds = new Map(figures.map((figure) => [figure.kind, figure]));
    expect(kinds.size).toBeGreaterThan(7);
    for (const figure of kinds.values())
      expect(drawnPlot(figure, SIZE).svg.querySelector('[tabindex]')).toBeNull();
  });
});
