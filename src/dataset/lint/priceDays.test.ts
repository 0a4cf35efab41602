import { describe, expect, it } from 'vitest';
import {
  sampleModel,
  sampleSegment,
  sampleSource,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import {
  endedPriceIsNotListed,
  exactDateIsStated,
  lastSeenFollowsSightings,
  priceDayIsInItsPlace,
} from './priceDays.ts';
import { samplePriceMode, samplePriceRun } from '../../../tests/support/records/sampleTopicRows.ts';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';

describe('exact-date-is-stated', () => {
  const sources = [sampleSource(), sampleSource({ sourceId: 't', kind: 'news' })];
  const onCommit = sampleSegment({
    sourceLocator: 'commit db30727 (2025-06-17)',
    effectiveFrom: '2025-06-17',
  });

  it('finds an exact day that only a commit shows', () => {
    expect(textsOf(exactDateIsStated({ priceSegments: [onCommit], models: [], sources }))).toEqual([
      '[exact-date-is-stated] m 2025-06-17: The day counts as exact, but its place is a commit of an upstream (commit db30727 (2025-06-17)). Write bracket or first-seen, or cite who states the day.',
    ]);
  });

  it('does not take another upstream for a source that states the day', () => {
    const priceSegments = [{ ...onCommit, secondSourceId: 's' }];
    expect(exactDateIsStated({ priceSegments, models: [], sources })).toHaveLength(1);
  });

  it('accepts a stated day, a second source, another precision and a sourced day of release', () => {
    const priceSegments = [
      { ...onCommit, sourceLocator: 'model o3: price constraint start_date 2025-06-10' },
      { ...onCommit, secondSourceId: 't' },
      { ...onCommit, sinceSourceId: 't', sinceSourceLocator: 'article: new prices from 2025-06-17' },
      { ...onCommit, datePrecision: 'bracket' as const },
    ];
    expect(exactDateIsStated({ priceSegments, models: [], sources })).toEqual([]);
    const models = [sampleModel({ releaseDate: '2025-06-17', releaseSourceId: 's' })];
    expect(exactDateIsStated({ priceSegments: [onCommit], models, sources })).toEqual([]);
  });
});

describe('last-seen-follows-sightings', () => {
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
      expect(lastSeenFollowsSightings({ ...none, priceSegments: [old, next], priceModes: modes })).toEqual(
        [],
      );
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
});

describe('ended-price-is-not-listed', () => {
  const ended = { endsOn: '2026-05-14', endsSourceId: 's', endsSourceLocator: 'key m' };
  const none = { models: [], priceSegments: [], priceModes: [], priceSightings: [] };

  it('finds a price that was seen after the end of its model, in any table', () => {
    const models = [sampleModel({ ...ended, priceAsOf: '2026-08-01', cnyAsOf: '2026-08-22' })];
    const priceSegments = [sampleSegment({ effectiveFrom: '2026-06-29' })];
    const priceModes = [samplePriceMode({ modelId: 'm', asOf: '2026-08-01' })];
    expect(textsOf(endedPriceIsNotListed({ ...none, models, priceSegments, priceModes }))).toEqual(
      ['2026-08-01', '2026-06-29', '2026-08-22', '2026-08-01'].map(
        (day) =>
          `[ended-price-is-not-listed] m ${day}: Its model ended on 2026-05-14. Give the last reading up to that day.`,
      ),
    );
  });

  it('lets readings up to that day be, and those of a model without an end', () => {
    const find = (changes: Parameters<typeof sampleModel>[0]) =>
      endedPriceIsNotListed({ ...none, models: [sampleModel(changes)] });
    expect(find({ ...ended, priceAsOf: '2026-05-14' })).toEqual([]);
    expect(find({ priceAsOf: '2026-08-01' })).toEqual([]);
  });

  it('finds an end without its source', () => {
    const models = [sampleModel({ ...ended, endsSourceId: null, priceAsOf: '2026-05-14' })];
    expect(textsOf(endedPriceIsNotListed({ ...none, models }))).toEqual([
      '[ended-price-is-not-listed] m: Its last day goes with a source and a place. Fill or empty all three.',
    ]);
  });
});

describe('price-day-is-in-its-place', () => {
  const find = (priceAsOf: string, sourceLocator: string) =>
    textsOf(priceDayIsInItsPlace({ models: [sampleModel({ priceAsOf, sourceLocator })] }));

  it.each([
    ['hunyuan.ts, id m (7b075efda8:src/config/hunyuan.ts)', 'names only the commit that set the price'],
    [
      'm.ts, id m, in CNY from 2025-01-24 to 2026-04-09 (7b075efda8:src/m.ts)',
      'shows it from 2025-01-24 to 2026-04-09',
    ],
    ['m.toml, [cost], from 9511348dd7 of 2026-10-14 on', 'shows it from 9511348dd7 of 2026-10-14 on'],
    ['m.json, key m, as of 2026-04-09 (commit b993a71)', 'shows it as of 2026-04-09'],
  ])('finds that %s bears no price of a later or earlier day', (place, why) => {
    expect(find('2026-04-10', place)).toEqual([
      `[price-day-is-in-its-place] m 2026-04-10: The place of its price ${why} (${place}). Name the days from and to which it stands there, or the day's own place.`,
    ]);
  });

  it('lets places of the day be, and those that name no days', () => {
    expect(
      find('2026-04-10', 'm.ts, id m, in CNY from 2025-01-24 to 2026-04-10 (7b075efda8:src/m.ts)'),
    ).toEqual([]);
    expect(find('2026-04-10', 'provider m, model m, cost')).toEqual([]);
  });

  it('holds the list in CNY to the day of that list, and finds no place on record that cannot bear its day', () => {
    const cny = { cnyAsOf: '2026-04-10', cnySourceLocator: 'm.ts, id m (7b075efda8:src/m.ts)' };
    expect(priceDayIsInItsPlace({ models: [sampleModel(cny)] })).toHaveLength(1);
    expect(textsOf(priceDayIsInItsPlace({ models: ownRecords().models }))).toEqual([]);
  });
});
