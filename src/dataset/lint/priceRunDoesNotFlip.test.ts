import { expect, it } from 'vitest';
import { sampleSegment, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { samplePriceRun } from '../../../tests/support/records/sampleTopicRows.ts';
import { priceRunDoesNotFlip } from './priceRunDoesNotFlip.ts';

const run = (firstSeen: string, inputPerMtok: number) => samplePriceRun({ firstSeen, inputPerMtok });

it('finds a run of another price between two of the same, in any order of rows', () => {
  const cnyPriceRuns = [
    run('2026-03-01', 1),
    run('2026-01-01', 1),
    run('2026-02-01', 5),
    run('2026-04-01', 7),
  ];
  expect(textsOf(priceRunDoesNotFlip({ cnyPriceRuns, priceSegments: [] }))).toEqual([
    '[price-run-does-not-flip] m (D, CNY): The price goes from 1 / none / 2 to 5 / none / 2 on 2026-02-01 and back on 2026-03-01. Look whether an upstream was wrong for a while; then keep the price that held.',
  ]);
});

it('finds a flip among segments, save where the price between is a promotion', () => {
  const months = ['2026-01-01', '2026-02-01', '2026-03-01'];
  const prices = [2, 1, 2];
  const segments = (basis: 'list' | 'promo') =>
    months.map((effectiveFrom, index) =>
      sampleSegment({
        effectiveFrom,
        inputUsdPerMtok: prices[index] ?? null,
        priceBasis: index === 1 ? basis : 'list',
      }),
    );
  expect(priceRunDoesNotFlip({ cnyPriceRuns: [], priceSegments: segments('list') })).toHaveLength(1);
  expect(priceRunDoesNotFlip({ cnyPriceRuns: [], priceSegments: segments('promo') })).toEqual([]);
});

it('says nothing of prices that only rise or fall', () => {
  const cnyPriceRuns = [run('2026-01-01', 1), run('2026-02-01', 5), run('2026-03-01', 7)];
  expect(priceRunDoesNotFlip({ cnyPriceRuns, priceSegments: [] })).toEqual([]);
});
