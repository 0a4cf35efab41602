import { expect, it } from 'vitest';
import { sampleModel, sampleSegment } from '../../../../tests/support/records/sampleRows.ts';
import type { ProposedSegment, Reading } from '../connector.ts';
import { findPriceJumps } from './findJumps.ts';
import { planPriceSegments } from './planPriceSegments.ts';
import { type PriceSighting, withSightings } from './writeRecords.ts';

const model = sampleModel({
  priceAsOf: '2026-11-10',
  priceBasis: 'listed-usd',
  inputUsdPerMtok: 2,
  outputUsdPerMtok: 10,
});
const seen = (day: string, input: number | null, changes: Partial<ProposedSegment> = {}) =>
  sampleSegment({
    effectiveFrom: day,
    datePrecision: 'bracket',
    inputUsdPerMtok: input,
    outputUsdPerMtok: 10,
    sourceId: 'upstream',
    ...changes,
  });

function reading(...rows: readonly ProposedSegment[]): Reading {
  return {
    feed: { url: 'https://example.org', sourceId: 'upstream', indicatorIds: [], boards: [], extent: 'state' },
    proposals: rows.map((row) => ({ table: 'priceSegments', row })),
    upstreamDate: '2026-12-01',
    rowCounts: {},
    remarks: [],
  };
}
const plan = (row: ProposedSegment, priceSegments: readonly ReturnType<typeof sampleSegment>[] = []) =>
  planPriceSegments(reading(row), { models: [model], priceSegments, priceSightings: [] });

it('makes a segment of a price that changed, and one of the price before it', () => {
  const { added } = plan(seen('2026-12-01', 1));
  expect(added).toMatchObject([
    { effectiveFrom: '2026-01-01', inputUsdPerMtok: 2, sourceId: 's', datePrecision: 'before-change' },
    { effectiveFrom: '2026-12-01', inputUsdPerMtok: 1, sourceId: 'upstream', oldPriceLastSeen: '2026-11-10' },
  ]);
  const known = added.map((row) => sampleSegment(row));
  expect(plan(seen('2026-12-01', 1), known)).toMatchObject({ unchanged: 1, added: [] });
  expect(plan(seen('2026-12-08', 1), known)).toMatchObject({ unchanged: 1, added: [] });
  expect(plan(seen('2026-12-08', 3), known).added).toMatchObject([
    { effectiveFrom: '2026-12-08', oldPriceLastSeen: '2026-12-01' },
  ]);
});

it('takes no price that was not told, and no rounding for a change', () => {
  expect(plan(seen('2026-12-01', null))).toMatchObject({ unchanged: 1, added: [] });
  expect(plan(seen('2026-12-01', 2 + 1e-12))).toMatchObject({ unchanged: 1, added: [] });
});

it('keeps that a price which did not change was listed again, by a list of what is sold alone', () => {
  const same = seen('2026-12-01', 2, { sourceLocator: 'prices.json, id m, as of 2026-12-01' });
  const again = (changes: Partial<Reading>, known: readonly PriceSighting[] = []) =>
    planPriceSegments(
      { ...reading(same), listsOnlySold: true, ...changes },
      {
        models: [model],
        priceSegments: [],
        priceSightings: known.map((row) => ({ ...row, at: { file: 'price-sightings.csv', line: 2 } })),
      },
    ).seen;
  const sighting = {
    modelId: 'm',
    seenOn: '2026-12-01',
    sourceId: 'upstream',
    sourceLocator: 'prices.json, id m, as of 2026-12-01',
  };
  expect(again({})).toEqual([sighting]);
  expect(again({}, [sighting])).toEqual([]);
  expect(again({ upstreamDate: '2026-12-08' }, [sighting])).toMatchObject([{ seenOn: '2026-12-08' }]);
  expect(again({ upstreamDate: '2026-11-10' })).toEqual([]);
  expect(again({ listsOnlySold: false })).toEqual([]);
});

it('takes no price of a model that has ended', () => {
  const ended = sampleModel({ ...model, endsOn: '2026-11-20' });
  const plans = (day: string) =>
    planPriceSegments(
      { ...reading(seen(day, 1)), listsOnlySold: true },
      { models: [ended], priceSegments: [], priceSightings: [] },
    );
  expect(plans('2026-11-20').added).not.toEqual([]);
  expect(plans('2026-12-01')).toMatchObject({ unchanged: 0, seen: [], added: [], disputed: [] });
});

it('turns no price back to an earlier one: a person decides', () => {
  const cut = sampleSegment({ effectiveFrom: '2026-11-20', inputUsdPerMtok: 1, outputUsdPerMtok: 10 });
  const before = sampleSegment({ effectiveFrom: '2026-01-01', inputUsdPerMtok: 2, outputUsdPerMtok: 10 });
  expect(plan(seen('2026-12-01', 2), [before, cut])).toMatchObject({ added: [], disputed: [{}] });
  const own = { ...cut, sourceId: 'upstream' };
  expect(plan(seen('2026-12-01', 2), [before, own])).toMatchObject({ added: [], disputed: [{}] });
});

it('leaves an end that the records write, and another list, to a person', () => {
  const ended = sampleSegment({
    effectiveFrom: '2026-11-20',
    effectiveTo: '2027-01-01',
    inputUsdPerMtok: 2,
    outputUsdPerMtok: 10,
  });
  expect(plan(seen('2026-12-01', 1), [ended])).toMatchObject({ added: [], undecided: [{}] });
  const other = seen('2026-12-01', 1, { priceBasis: 'cny-converted' });
  expect(plan(other)).toMatchObject({ added: [], undecided: [{}] });
});

it('names prices of models that the records lack', () => {
  expect(plan(seen('2026-12-01', 1, { modelId: 'x' }))).toMatchObject({ added: [], unknown: [{}] });
});

it('notices a price that changed more than tenfold', () => {
  expect(findPriceJumps(plan(seen('2026-12-01', 20)))).toEqual([]);
  expect(findPriceJumps(plan(seen('2026-12-01', 21)))).toMatchObject([{ alarm: 'price-jump' }]);
  expect(findPriceJumps(plan(seen('2026-12-01', 0.19)))).toMatchObject([{ alarm: 'price-jump' }]);
});

const cut = sampleSegment({ effectiveFrom: '2026-06-01', inputUsdPerMtok: 2, outputUsdPerMtok: 10 });
const launch = sampleSegment({ effectiveFrom: '2026-01-01', inputUsdPerMtok: 4, outputUsdPerMtok: 10 });

it('compares an older state with the price of its day, and rolls nothing back', () => {
  expect(plan(seen('2026-03-01', 4), [launch, cut])).toMatchObject({ added: [], unchanged: 1 });
  expect(plan(seen('2026-07-01', 4), [launch, cut])).toMatchObject({ added: [], older: [{ modelId: 'm' }] });
  expect(plan(seen('2026-03-01', 3), [launch, cut])).toMatchObject({
    added: [],
    disputed: [{ changes: [{ what: 'input', before: 4, now: 3 }] }],
  });
});

it('knows an earlier price by input and output, whatever the cache costs there', () => {
  const old = { ...launch, cachedInputUsdPerMtok: 0.4 };
  const late = seen('2026-12-01', 4, { cachedInputUsdPerMtok: 0.1 });
  expect(plan(late, [old, cut])).toMatchObject({ added: [], disputed: [{}] });
});

it('takes neither hours for a change: one price of a catalog may be that of the peak or the other', () => {
  const peak = sampleSegment({
    effectiveFrom: '2026-11-15',
    priceBasis: 'peak',
    inputUsdPerMtok: 2,
    outputUsdPerMtok: 10,
    offPeakInputUsdPerMtok: 1,
    offPeakOutputUsdPerMtok: 5,
  });
  const offPeak = seen('2026-12-01', 1, { outputUsdPerMtok: 5 });
  expect(plan(seen('2026-12-01', 2), [peak])).toMatchObject({ added: [], unchanged: 1 });
  expect(plan(offPeak, [peak])).toMatchObject({ added: [], unchanged: 1 });
  expect(plan(seen('2026-12-01', 3), [peak])).toMatchObject({ added: [], undecided: [{}] });
  const both = { priceBasis: 'peak', offPeakInputUsdPerMtok: 1.5, offPeakOutputUsdPerMtok: 5 } as const;
  expect(plan(seen('2026-12-01', 3, both), [peak]).added).toMatchObject([{ inputUsdPerMtok: 3 }]);
});

it('takes no rounding and no other cache price of another source for a change, but of the same source', () => {
  const known = sampleSegment({
    effectiveFrom: '2026-11-15',
    inputUsdPerMtok: 2,
    cachedInputUsdPerMtok: 0.125,
    outputUsdPerMtok: 10,
  });
  const own = { ...known, sourceId: 'upstream' };
  const cache = (price: number) => seen('2026-12-01', 2, { cachedInputUsdPerMtok: price });
  expect(plan(cache(0.13), [known])).toMatchObject({ added: [], unchanged: 1 });
  expect(plan(cache(0.06), [known])).toMatchObject({ added: [], disputed: [{}] });
  expect(plan(seen('2026-12-01', 2.05), [known])).toMatchObject({ added: [], disputed: [{}] });
  expect(plan(cache(0.13), [own]).added).toHaveLength(1);
  expect(plan(cache(0.06), [own]).added).toHaveLength(1);
});

it('notices another unit in an old state too, but no price of another day', () => {
  expect(findPriceJumps(plan(seen('2026-03-01', 4e-6), [launch, cut]))).toMatchObject([
    { alarm: 'price-jump' },
  ]);
  expect(findPriceJumps(plan(seen('2026-03-01', 21), [launch, cut]))).toEqual([]);
  expect(findPriceJumps(plan(seen('2026-03-01', 41), [launch, cut]))).toHaveLength(1);
});

it('writes a sighting in the place of the older one by the same list', () => {
  const header = 'model_id,seen_on,source_id,source_locator';
  const old = 'm,2026-12-01,upstream,id m';
  const others = ['a,2026-11-30,upstream,id a', 'm,2026-11-30,another,id m'];
  const row = {
    modelId: 'm',
    seenOn: '2026-12-08',
    sourceId: 'upstream',
    sourceLocator: 'id m, as of 2026-12-08',
  };
  const text = withSightings([header, others[0], old, others[1], ''].join('\n'), [row]);
  expect(text.trimEnd().split('\n')).toEqual([
    header,
    ...others,
    'm,2026-12-08,upstream,"id m, as of 2026-12-08"',
  ]);
});
