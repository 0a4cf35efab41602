import { describe, expect, it } from 'vitest';
import { csvFile } from '../../src/export/files/csvFile.ts';
import { indicatorFigure } from '../../src/figure/indicatorFigure.ts';
import { observationItem } from '../../src/figure/observationItem.ts';
import { pointText } from '../../src/figure/pointText.ts';
import { daysFigure } from '../../src/figures/leaderboards/daysFigure.ts';
import { builtCatalog, builtFrontier, builtIndicator, viewOf } from '../support/builtFigures.ts';

const ids = builtCatalog()
  .map(({ id }) => id)
  .filter((id) => id.startsWith('lb-') && id.endsWith('-days-behind'));

describe.each(ids)('lower bounds of %s', (id) => {
  const document = builtIndicator(id);
  const figure = indicatorFigure(id, document, null, viewOf());

  it('read ≥ in the chart, the card and the file, as on the page of the boards', () => {
    const board = daysFigure(builtFrontier(id.slice('lb-'.length, -'-days-behind'.length)), viewOf());
    const there = new Map(board.points.map((point) => [point.key, pointText(point, board)]));
    const file = csvFile(figure, 'https://standards.example');
    for (const one of document.observations) {
      const key = `${one.refArea}|${one.timePeriod}`;
      const point = figure.points.find((other) => other.key === key);
      const isBound = there.get(key)?.startsWith('≥ ') === true;
      expect(one.isLowerBound === true, key).toBe(isBound);
      expect(point === undefined ? '' : pointText(point, figure)).toBe(there.get(key));
      expect(observationItem(document.indicator, one, undefined).text.startsWith('≥ ')).toBe(isBound);
      if (isBound) expect(file).toContain('Bound: lower bound');
    }
  });
});

it('finds the indicators', () => {
  expect(ids.length).toBeGreaterThan(5);
});
