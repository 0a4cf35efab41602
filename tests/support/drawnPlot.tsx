import { render } from '@testing-library/react';
import { Plot } from '../../src/charts/Plot.tsx';
import type { Figure } from '../../src/figure/figure.ts';
import { chartThemes } from '../../src/theme/palette.ts';
import { svgOf } from './marks.ts';

interface DrawnPlot {
  readonly container: HTMLElement;
  readonly svg: SVGSVGElement;
}

/** A figure drawn by the charts at a fixed size, as on a light page or in a file. */
export function drawnPlot(
  figure: Figure,
  size: readonly [number, number],
  target: 'page' | 'file' = 'file',
): DrawnPlot {
  const [width, height] = size;
  const { container } = render(
    <Plot figure={figure} width={width} height={height} theme={chartThemes.light} target={target} />,
  );
  return { container, svg: svgOf(container) };
}
