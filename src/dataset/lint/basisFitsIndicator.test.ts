import { expect, it } from 'vitest';
import { sampleDerivation, sampleIndicator, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { basisFitsIndicator } from './basisFitsIndicator.ts';

const find = (basis: string, title: string, unit = 'ratio') =>
  textsOf(
    basisFitsIndicator({
      indicators: [sampleIndicator({ title, unit })],
      derivations: [sampleDerivation({ indicatorId: 'i', parameters: { basis } })],
    }),
  );

it('finds an indicator that is computed of other prices than it names', () => {
  const sentence = (basis: string) =>
    `[basis-fits-indicator] i: It is computed of ${basis} prices, but neither its title nor its unit says so. Mend the basis, or the title.`;
  expect(find('output', 'Median input price')).toEqual([sentence('output')]);
  expect(find('cachedInput', 'Input price')).toEqual([sentence('cachedInput')]);
  expect(find('mixed', 'Input price')).toEqual([sentence('mixed')]);
});

it('accepts the basis in the title or the unit, and methods without one', () => {
  expect(find('cachedInput', 'Cache-hit input price')).toEqual([]);
  expect(find('output', 'Median price', 'usd-per-1m-output-tokens')).toEqual([]);
  const derivations = [sampleDerivation({ indicatorId: 'i', parameters: {} })];
  expect(basisFitsIndicator({ indicators: [sampleIndicator()], derivations })).toEqual([]);
});
