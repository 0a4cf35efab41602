import { describe, expect, it } from 'vitest';
import {
  sampleEntry,
  sampleModel,
  sampleSegment,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { samplePriceMode, samplePriceRun } from '../../../tests/support/records/sampleTopicRows.ts';
import { releasePrecedesSightings, releaseTieIsHarmless } from './releases.ts';

describe('release-precedes-sightings', () => {
  const none = { boardEntries: [], priceSegments: [], priceModes: [], cnyPriceRuns: [] };

  it('finds a model that was seen before its release, in any table, by id or name', () => {
    const models = [sampleModel({ name: 'M 1', releaseDate: '2026-03-10' })];
    const sightings = [
      { boardEntries: [sampleEntry({ model: 'm', snapshot: '2026-03-09' })] },
      { boardEntries: [sampleEntry({ model: 'M 1', snapshot: '2026-03-09' })] },
      { priceSegments: [sampleSegment({ effectiveFrom: '2026-03-09' })] },
      { priceModes: [samplePriceMode({ asOf: '2026-03-09' })] },
      { cnyPriceRuns: [samplePriceRun({ firstSeen: '2026-03-09' })] },
    ];
    for (const seen of sightings) {
      expect(releasePrecedesSightings({ ...none, ...seen, models })).toHaveLength(1);
    }
    expect(textsOf(releasePrecedesSightings({ ...none, ...sightings[2], models }))).toEqual([
      '[release-precedes-sightings] m: It stands in price-segments on 2026-03-09, before its release date, 2026-03-10. Take the earlier day, or say in the note what was released then.',
    ]);
  });

  it('compares as coarsely as the release date is, and skips a missing one', () => {
    const priceSegments = [sampleSegment({ effectiveFrom: '2026-03-09' })];
    const models = ['2026-03', '2026-03-09', null].map((releaseDate) => sampleModel({ releaseDate }));
    expect(releasePrecedesSightings({ ...none, priceSegments, models })).toEqual([]);
  });
});

describe('release-tie-is-harmless', () => {
  it('finds two flagships of one developer and day with other prices', () => {
    const models = [
      sampleModel({ outputUsdPerMtok: 4 }),
      sampleModel({ modelId: 'm2', outputUsdPerMtok: 8 }),
    ];
    expect(textsOf(releaseTieIsHarmless({ models }))).toEqual([
      '[release-tie-is-harmless] m2: It and m are flagships of D of the same day, 2026-01-01, with other prices. Give the lesser one another tier, with the reason in the note.',
    ]);
  });

  it('lets equal prices, other tiers, other developers and missing dates tie', () => {
    const others = [
      sampleModel({ modelId: 'same price' }),
      sampleModel({ modelId: 'small', tier: 'small', outputUsdPerMtok: 1 }),
      sampleModel({ modelId: 'other', developer: 'E', outputUsdPerMtok: 1 }),
      sampleModel({ modelId: 'a', releaseDate: null, outputUsdPerMtok: 1 }),
      sampleModel({ modelId: 'b', releaseDate: null, outputUsdPerMtok: 2 }),
    ];
    expect(releaseTieIsHarmless({ models: [sampleModel(), ...others] })).toEqual([]);
  });
});
