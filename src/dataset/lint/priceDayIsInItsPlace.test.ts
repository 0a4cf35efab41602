import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { sampleModel, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { priceDayIsInItsPlace } from './priceDayIsInItsPlace.ts';

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
