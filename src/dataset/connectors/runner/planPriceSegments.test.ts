import { expect, it } from 'vitest';
import { sampleModel, sampleSegment } from '../../tables/sampleRows.ts';
import type { ProposedSegment, Reading } from '../connector.ts';
import { findPriceJumps } from './findPriceJumps.ts';
import { planPriceSegments } from './planPriceSegments.ts';

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
  planPriceSegments(reading(row), { models: [model], priceSegments });

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

it('takes no older price, none that was not told, and no rounding for a change', () => {
  expect(plan(seen('2026-11-09', 1))).toMatchObject({ added: [], older: [{ modelId: 'm' }] });
  expect(plan(seen('2026-12-01', null))).toMatchObject({ unchanged: 1, added: [] });
  expect(plan(seen('2026-12-01', 2 + 1e-12))).toMatchObject({ unchanged: 1, added: [] });
});

it('lets no two upstreams turn a price back and forth', () => {
  const cut = sampleSegment({ effectiveFrom: '2026-11-20', inputUsdPerMtok: 1, outputUsdPerMtok: 10 });
  const before = sampleSegment({ effectiveFrom: '2026-01-01', inputUsdPerMtok: 2, outputUsdPerMtok: 10 });
  expect(plan(seen('2026-12-01', 2), [before, cut])).toMatchObject({ added: [], disputed: [{}] });
  const own = { ...cut, sourceId: 'upstream' };
  expect(plan(seen('2026-12-01', 2), [before, own])).toMatchObject({ added: [{}], disputed: [] });
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
