import { expect, it } from 'vitest';
import { sampleModel, sampleSegment, sampleSource } from '../../../../tests/support/records/sampleRows.ts';
import type { Reading } from '../connector.ts';
import { findLostPrices } from './findLost.ts';

const sources = [sampleSource({ publishedOn: '2026-08-01' })];
const many = (count: number, changes: Parameters<typeof sampleModel>[0] = {}, prefix = 'm') =>
  Array.from({ length: count }, (_, index) => sampleModel({ modelId: `${prefix}${index}`, ...changes }));
const told = (count: number, upstreamDate: string): Reading => ({
  feed: { url: 'https://example.org', sourceId: 's', indicatorIds: [], boards: [], extent: 'state' },
  proposals: Array.from({ length: count }, (_, index) => ({
    table: 'priceSegments',
    row: sampleSegment({ modelId: `m${index}` }),
  })),
  upstreamDate,
  rowCounts: {},
  remarks: [],
});
const find = (reading: Reading, models = many(20)) =>
  findLostPrices(reading, { models, priceSegments: [], sources });
const alarm = [expect.objectContaining({ alarm: 'rows-down' })];

it('notices that more than 30 % of the models that cite the source are missing, in any state', () => {
  for (const day of ['2026-11-24', '2026-05-01']) {
    expect(find(told(14, day))).toEqual([]);
    expect(find(told(13, day))).toEqual(alarm);
  }
});

it('expects no model that was not out, off the list or sold by others', () => {
  const others = [
    ...many(20, { releaseDate: '2026-07-20' }, 'a'),
    ...many(20, { priceAsOf: '2026-05-01' }, 'b'),
    ...many(20, { soldBy: 'reseller' }, 'c'),
    ...many(20, { sourceId: 'another' }, 'd'),
  ];
  expect(find(told(20, '2026-08-01'), [...many(20), ...others])).toEqual([]);
});

it('expects the models of its vendors where few cite the source, while the records are no older', () => {
  const cited = many(20, { sourceId: 'another' });
  const elsewhere = many(20, { sourceId: 'another', developer: 'E' }, 'e');
  expect(find(told(11, '2026-08-20'), [...cited, ...elsewhere])).toEqual([]);
  expect(find(told(10, '2026-08-20'), [...cited, ...elsewhere])).toEqual(alarm);
  expect(find(told(10, '2026-11-24'), [...cited, ...elsewhere])).toEqual([]);
});

it('says nothing of a file without prices, or of a few models', () => {
  expect(find(told(0, '2026-08-01'))).toEqual([]);
  expect(find(told(1, '2026-08-01'), many(9))).toEqual([]);
});
