import { expect, it } from 'vitest';
import { sampleModel } from '../../../../../tests/support/records/sampleRows.ts';
import type { CatalogQuote } from './priceQuote.ts';
import { pricesFeed, pricesReading } from './pricesReading.ts';

const feed = pricesFeed('https://example.org/prices.json', 's');
const quote = (changes: Partial<CatalogQuote> = {}): CatalogQuote => ({
  developer: 'D',
  vendorId: 'm',
  place: 'prices.json, id m',
  prices: { input: 2, cachedInput: 0.2, output: 10 },
  offPeak: null,
  since: null,
  ...changes,
});
const read = (quotes: readonly CatalogQuote[], changes: Parameters<typeof sampleModel>[0] = {}) =>
  pricesReading({ feed, quotes, day: '2026-11-24', listsOnlySold: true }, { models: [sampleModel(changes)] });
const rowsOf = (...args: Parameters<typeof read>) => read(...args).proposals.map(({ row }) => row);

it('proposes the price that was seen on the day, with its place in the source', () => {
  expect(rowsOf([quote()])).toEqual([
    expect.objectContaining({
      modelId: 'm',
      effectiveFrom: '2026-11-24',
      datePrecision: 'bracket',
      priceBasis: 'list',
      inputUsdPerMtok: 2,
      cachedInputUsdPerMtok: 0.2,
      outputUsdPerMtok: 10,
      offPeakInputUsdPerMtok: null,
      sourceId: 's',
      sourceLocator: 'prices.json, id m, as of 2026-11-24',
      confidence: 'medium',
    }),
  ]);
});

it('keeps the day that the upstream names, and marks one that lies ahead', () => {
  const days = [quote({ since: '2026-11-20' }), quote({ since: '2026-12-01' })];
  expect(rowsOf(days)).toEqual([
    expect.objectContaining({ effectiveFrom: '2026-11-20', datePrecision: 'exact', priceBasis: 'list' }),
    expect.objectContaining({ effectiveFrom: '2026-12-01', datePrecision: 'exact', priceBasis: 'scheduled' }),
  ]);
});

it('takes peak hours for the price, and keeps the other beside it', () => {
  const offPeak = { input: 1, cachedInput: 0.1, output: 5 };
  expect(rowsOf([quote({ offPeak })])).toEqual([
    expect.objectContaining({ priceBasis: 'peak', inputUsdPerMtok: 2, offPeakInputUsdPerMtok: 1 }),
  ]);
});

it('follows neither a reseller nor the list in CNY, and no model of another developer', () => {
  expect(rowsOf([quote()], { soldBy: 'reseller' })).toEqual([]);
  expect(rowsOf([quote()], { priceBasis: 'cny-converted' })).toEqual([]);
  expect(rowsOf([quote()], { developer: 'E' })).toEqual([]);
});

it('names the models that the records lack, and proposes none', () => {
  const reading = read([quote(), quote({ vendorId: 'n' }), quote({ vendorId: 'deepseek-chat' })]);
  expect(reading.proposals).toHaveLength(1);
  expect(reading.remarks).toEqual(['Not in the records: D n.']);
});

it('believes neither of two entries that contradict each other', () => {
  const other = quote({ place: 'id m (2)', prices: { input: 3, cachedInput: null, output: 10 } });
  expect(read([quote(), quote()]).proposals).toHaveLength(1);
  const { proposals, remarks } = read([quote(), other]);
  expect(proposals).toEqual([]);
  expect(remarks).toEqual(['m has two prices: prices.json, id m; id m (2).']);
});

it('dates no price without a day', () => {
  const records = { models: [sampleModel()] };
  expect(() => pricesReading({ feed, quotes: [quote()], day: null, listsOnlySold: true }, records)).toThrow(
    /^\[cannot-cite\].*--as-of/,
  );
});

const many = (changes: Partial<CatalogQuote['prices']>) =>
  Array.from({ length: 10 }, (_, index) =>
    quote(index < 4 ? { prices: { input: 2, cachedInput: 0.2, output: 10, ...changes } } : {}),
  );

it.each([
  ['empty', []],
  ['column-gone', many({ input: null })],
  ['column-gone', many({ output: null })],
  ['reshaped', many({ input: 10, output: 2 })],
  ['reshaped', many({ cachedInput: 3 })],
])('looks at the prices as a whole: %s', (alarm, quotes) => {
  expect(() => read(quotes)).toThrow(expect.objectContaining({ alarm }));
});
