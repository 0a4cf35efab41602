import { describe, expect, it } from 'vitest';
import { builtPricing, viewOf } from '../../../../tests/support/builtFigures.ts';
import { sampleModel, sampleSegment, tokens } from '../../../../tests/support/sampleRows.ts';
import { priceKinds } from '../../../transforms/priceFacts.ts';
import { priceHistoryFigure } from './priceHistoryFigure.ts';

const pricing = builtPricing();

describe('priceHistoryFigure, as recorded', () => {
  const figure = priceHistoryFigure(pricing, 'output', viewOf('2026-09-01'));

  it('has two developers of each country, in their colours, told apart by dashes', () => {
    expect(figure.series.map(({ tone, fill }) => [tone, fill])).toEqual([
      ['CN', 'solid'],
      ['CN', 'soft'],
      ['US', 'solid'],
      ['US', 'soft'],
    ]);
  });

  it.each(priceKinds)('draws each developer forward in time, up to the day (%s)', (kind) => {
    const { series, points } = priceHistoryFigure(pricing, kind, viewOf('2026-09-01'));
    for (const { id } of series) {
      const days = points.filter((point) => point.seriesId === id).map((point) => point.at);
      expect(days).toEqual([...days].sort());
      expect(new Set(days).size).toBe(days.length);
      expect(days.at(-1)).toBe('2026-09-01');
    }
  });

  it('ends DeepSeek’s line on the peak price of the day', () => {
    const last = figure.points.findLast((point) => point.seriesId === 'DeepSeek');
    expect(last?.value).toBe(3.96);
  });

  it('knows nothing of later prices', () => {
    const earlier = priceHistoryFigure(pricing, 'output', viewOf('2026-05-26'));
    expect(earlier.points.every((point) => point.at <= '2026-05-26')).toBe(true);
    expect(earlier.points.findLast((point) => point.seriesId === 'DeepSeek')?.value).toBe(0.87);
  });

  it('says nothing of prices where there were none', () => {
    expect(priceHistoryFigure(pricing, 'output', viewOf('2019-01-01')).title).toBe('No dated prices');
  });
});

describe('priceHistoryFigure', () => {
  const model = sampleModel('a', { developer: 'DeepSeek', releasedOn: '2025-01-01' });
  const title = (before: number, after: number) =>
    priceHistoryFigure(
      {
        ...pricing,
        models: [model],
        segments: [
          sampleSegment('a', '2025-01-01', '2026-01-01', { usd: tokens(1, null, before) }),
          sampleSegment('a', '2026-01-01', null, { usd: tokens(1, null, after) }),
        ],
      },
      'output',
      viewOf('2026-05-26'),
    ).title;

  it('states the fall from the first to the newest price', () => {
    expect(title(8, 2)).toBe('DeepSeek’s flagship output price fell by 75 %');
  });

  it('does not speak of a fall where there was none', () => {
    expect(title(2, 8)).toBe('No flagship output price fell on its newest basis');
  });
});
