import { listedTokenKinds } from '../../domain/tokenKinds.ts';
import { describe, expect, it } from 'vitest';
import { builtPricing, viewOf } from '../../../tests/support/builtFigures.ts';
import { sampleModel, tokens } from '../../../tests/support/sampleRows.ts';
import { priceBarsFigure } from './priceBarsFigure.ts';

const pricing = builtPricing();

describe('priceBarsFigure', () => {
  it.each(listedTokenKinds)('lists %s prices of one day from the dearest to the cheapest', (kind) => {
    const figure = priceBarsFigure(pricing, kind, viewOf('2026-05-26'));
    const values = figure.points.map((point) => point.value ?? -1);
    expect(values.length).toBeGreaterThan(5);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(figure.rows.map((row) => row.id)).toEqual(figure.points.map((point) => point.at));
  });

  it('says the ends of its range in its title', () => {
    const figure = priceBarsFigure(pricing, 'output', viewOf('2026-05-26'));
    const values = figure.points.flatMap((point) => (point.value === null ? [] : [point.value]));
    expect(figure.title).toBe(
      `Flagships’ output prices range from $${String(Math.min(...values))} to $${String(Math.max(...values))} per million tokens`,
    );
  });

  it('says so in its title if all prices are equal', () => {
    const seen = { priceAsOf: '2026-11-10', usd: tokens(1, null, 4) };
    const models = ['A', 'B'].map((developer) => sampleModel(developer, { ...seen, developer }));
    const figure = priceBarsFigure({ ...pricing, models, segments: [] }, 'output', viewOf());
    expect(figure.title).toBe('Flagships’ output prices are all $4 per million tokens');
    expect(figure.findings).toHaveLength(1);
  });

  it('puts what is missing last, without a price, and out of the title', () => {
    const models = [
      sampleModel('a', { priceAsOf: '2026-11-10', developer: 'A', usd: tokens(1, null, 4) }),
      sampleModel('b', { priceAsOf: '2026-11-10', developer: 'B', usd: tokens(1, 0.5, 4) }),
    ];
    const figure = priceBarsFigure({ ...pricing, models, segments: [] }, 'cachedInput', viewOf());
    expect(figure.rows.map((row) => [row.id, row.detail])).toEqual([
      ['b', '$0.50'],
      ['a', 'no data'],
    ]);
    expect(figure.title).toBe('Flagships: one cached-input price on record, $0.50 per million tokens');
  });

  it('says so when there was no price', () => {
    expect(priceBarsFigure(pricing, 'output', viewOf('2019-01-01')).title).toBe(
      'No output prices on record for this date',
    );
  });
});
