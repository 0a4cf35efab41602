import { expect, it } from 'vitest';
import { sampleSegment, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { samplePriceMode, samplePriceRun } from '../../../tests/support/records/sampleTopicRows.ts';
import { lastSeenFollowsSightings } from './lastSeenFollowsSightings.ts';

const old = sampleSegment({ effectiveFrom: '2026-01-01', inputUsdPerMtok: 2, outputUsdPerMtok: 8 });
const next = sampleSegment({
  effectiveFrom: '2026-08-01',
  oldPriceLastSeen: '2026-06-01',
  inputUsdPerMtok: 1,
});
const none = { priceModes: [], cnyPriceRuns: [] };

it('finds a later sighting of the old price', () => {
  const priceModes = [samplePriceMode({ asOf: '2026-07-02', inputUsdPerMtok: 2, outputUsdPerMtok: 8 })];
  expect(textsOf(lastSeenFollowsSightings({ ...none, priceSegments: [next, old], priceModes }))).toEqual([
    '[last-seen-follows-sightings] m 2026-08-01: price-modes.csv shows the old price on 2026-07-02, later than it was last seen, 2026-06-01. Take the later day.',
  ]);
  const earlier = priceModes.map((row) => ({ ...row, asOf: '2026-05-02' }));
  const otherPrice = priceModes.map((row) => ({ ...row, outputUsdPerMtok: 4 }));
  const longPrompts = priceModes.map((row) => ({ ...row, inputTokensAbove: 200_000 }));
  for (const modes of [earlier, otherPrice, longPrompts]) {
    expect(lastSeenFollowsSightings({ ...none, priceSegments: [old, next], priceModes: modes })).toEqual([]);
  }
});

it('finds the last of several later runs of the old price', () => {
  const oldList = { ...old, inputCnyPerMtok: 4, outputCnyPerMtok: 8 };
  const cnyPriceRuns = ['2026-07-01', '2026-07-20', '2026-09-01'].map((lastSeen) =>
    samplePriceRun({ vendorModelId: 'M', lastSeen, inputPerMtok: 4, outputPerMtok: 8 }),
  );
  expect(
    textsOf(lastSeenFollowsSightings({ ...none, priceSegments: [oldList, next], cnyPriceRuns })),
  ).toEqual([
    '[last-seen-follows-sightings] m 2026-08-01: cny-price-runs.csv shows the old price on 2026-07-20, later than it was last seen, 2026-06-01. Take the later day.',
  ]);
  const inDollars = cnyPriceRuns.map((row) => ({ ...row, currency: 'USD' as const }));
  expect(
    lastSeenFollowsSightings({ ...none, priceSegments: [oldList, next], cnyPriceRuns: inDollars }),
  ).toEqual([]);
});

it('finds an old price last seen under the new one, and a run that ends before it starts', () => {
  const priceSegments = [old, { ...next, oldPriceLastSeen: '2026-08-01' }];
  const cnyPriceRuns = [
    samplePriceRun({ lastSeen: '2025-12-31' }),
    samplePriceRun({ lastSeen: '2026-01-01' }),
  ];
  expect(textsOf(lastSeenFollowsSightings({ ...none, priceSegments, cnyPriceRuns }))).toEqual([
    '[last-seen-follows-sightings] m 2026-08-01: The old price was last seen on 2026-08-01, when the new one held already. Mend one of the two days.',
    '[last-seen-follows-sightings] m 2026-01-01: The run ends on 2025-12-31, before it was first seen. Mend one of the two days.',
  ]);
});
