import { expect, it } from 'vitest';
import { sampleModel, sampleSegment } from '../../tables/sampleRows.ts';
import type { Reading } from '../connector.ts';
import { findLostPrices } from './findLostPrices.ts';

const models = Array.from({ length: 20 }, (_, index) => sampleModel({ modelId: `m${index}` }));
const told = (count: number, upstreamDate = '2026-11-24', prefix = 'm'): Reading => ({
  feed: { url: 'https://example.org', sourceId: 's', indicatorIds: [], boards: [], extent: 'state' },
  proposals: Array.from({ length: count }, (_, index) => ({
    table: 'priceSegments',
    row: sampleSegment({ modelId: `${prefix}${index}` }),
  })),
  upstreamDate,
  rowCounts: {},
  remarks: [],
});

it('notices that a third of the models on offer is missing, in a young state as in an old one', () => {
  for (const day of ['2026-11-24', '2026-05-01']) {
    expect(findLostPrices(told(13, day), models)).toEqual([]);
    expect(findLostPrices(told(12, day), models)).toMatchObject([{ alarm: 'rows-down' }]);
  }
});

it('expects no model that was not out, off the list, sold by others or made by a vendor not in the file', () => {
  const others = [
    { releaseDate: '2026-11-20' },
    { priceAsOf: '2026-05-01' },
    { priceChannel: 'OpenRouter (reseller)' },
    { developer: 'E' },
  ].flatMap((changes, kind) =>
    Array.from({ length: 20 }, (_, index) => sampleModel({ modelId: `x${kind}-${index}`, ...changes })),
  );
  expect(findLostPrices(told(20), [...models, ...others])).toEqual([]);
});

it('says nothing of a file without prices, or of a few models', () => {
  expect(findLostPrices(told(0), models)).toEqual([]);
  expect(findLostPrices(told(1), models.slice(0, 9))).toEqual([]);
});
