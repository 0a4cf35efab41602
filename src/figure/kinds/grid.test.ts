import { expect, it } from 'vitest';
import { samplePoint, sampleTimeline } from '../../../tests/support/sampleFigures.ts';
import { grid, type GridFigure } from './grid.ts';

it('says of an empty cell that there is nothing to compare, not that there is no data', () => {
  const base = sampleTimeline([samplePoint('CN', 'due', 1, { text: 'China, 2 of 2' })]);
  const figure: GridFigure = { ...base, kind: 'grid', cells: {}, sums: {} };
  const written = JSON.stringify([grid.values(figure), grid.table(figure)]);
  expect(written).toContain('nothing to compare');
  expect(written).not.toContain('no data');
});
