import { expect, it } from 'vitest';
import { sampleModel, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { releaseTieIsHarmless } from './releaseTieIsHarmless.ts';

it('finds two flagships of one developer and day with other prices', () => {
  const models = [sampleModel({ outputUsdPerMtok: 4 }), sampleModel({ modelId: 'm2', outputUsdPerMtok: 8 })];
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
