import { expect, it } from 'vitest';
import { sampleModel, sampleSegment, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { samplePriceMode } from '../../../tests/support/records/sampleTopicRows.ts';
import { endedPriceIsNotListed } from './endedPriceIsNotListed.ts';

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
