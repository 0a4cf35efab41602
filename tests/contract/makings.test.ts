import { expect, it } from 'vitest';
import { pricingLatestDocument } from '../../src/contract/aiPricing.ts';
import { pricingHistoryDocument } from '../../src/contract/priceHistory.ts';
import { indicatorDocument, indicatorIndexDocument } from '../../src/contract/indicator.ts';
import { confidenceReason, originText } from '../../src/figure/confidenceReason.ts';
import { makingOf } from '../../src/dataset/derive/rows.ts';
import { ownRecords } from '../support/records/ownRecords.ts';
import { builtDocument } from '../support/builtDocuments.ts';

const records = ownRecords();
const { indicators } = builtDocument(indicatorIndexDocument);

const madeOf = makingOf(records);
const stored = new Set(records.storedComputations.map(({ indicatorId }) => indicatorId));

it('says of every value that was computed elsewhere how it came to be, and never that its source states it', () => {
  const values = indicators
    .filter(({ id }) => stored.has(id))
    .flatMap(({ id }) =>
      builtDocument(indicatorDocument(id)).observations.filter((row) => {
        const { refArea, timePeriod, evidence } = row;
        return madeOf({ indicatorId: id, refArea, timePeriod, sourceId: evidence.sourceId }) !== undefined;
      }),
    );
  expect(values.length).toBeGreaterThan(1000);
  for (const { evidence } of values) {
    expect(evidence.made).toMatch(/^(computed|read-off)$/);
    expect(originText(evidence)).not.toMatch(/^None/);
    expect(confidenceReason(evidence, undefined, null)).not.toMatch(/states the value/);
  }
});

it('says of every converted price that it was converted', () => {
  const { models } = builtDocument(pricingLatestDocument);
  const { segments } = builtDocument(pricingHistoryDocument);
  // Nothing is converted of a model that is free.
  const prices = [...models, ...segments].filter(
    ({ basis, usd }) => basis === 'cny-converted' && [usd.input, usd.output].some((amount) => amount !== 0),
  );
  expect(prices.length).toBeGreaterThan(10);
  for (const { evidence } of prices) {
    expect(evidence.made).toBe('converted');
    expect(originText(evidence)).toMatch(/^Converted/);
  }
});

it('says so of no row that is graded high: nothing of our own work is', () => {
  const values = indicators
    .flatMap(({ id }) => builtDocument(indicatorDocument(id)).observations)
    .flatMap((row) => [row, ...row.otherReadings]);
  expect(
    values.filter(({ evidence }) => evidence.made !== undefined && evidence.confidence === 'high'),
  ).toEqual([]);
});
