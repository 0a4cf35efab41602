import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';

it('names the commit or the day of a past price in a repository whose files change', () => {
  const undated = ownRecords().priceSegments.filter(
    ({ sourceId, sourceLocator }) =>
      sourceId === 'pricing-modelsdev' &&
      !/\d{4}-\d{2}-\d{2}|[0-9a-f]{9}|, \w+ \d+, \d{4}/.test(sourceLocator),
  );
  expect(undated.map(({ modelId, sourceLocator }) => `${modelId}: ${sourceLocator}`)).toEqual([]);
});
