import type { ListedTokenKind } from '../../../../domain/tokenKinds.ts';
import { expect, it } from 'vitest';
import { ownRecords } from '../../../../../tests/support/records/ownRecords.ts';
import { listTerm, quoteRatio, type RatioTerm } from '../../../../domain/quoteRatio.ts';
import { priceBook, priceIn } from './priceBook.ts';

const records = ownRecords();
const book = priceBook(records);

function priceOf(modelId: string, basis: ListedTokenKind, day = '2026-05-26'): RatioTerm {
  const model = book.models.find((one) => one.modelId === modelId);
  const price = model === undefined ? null : book.priceOn(model, day);
  const value = price === null ? null : priceIn(price, basis);
  if (value === null) throw new Error(`${modelId} has no ${basis} price on ${day}.`);
  return listTerm(basis, value);
}

it('gives GPT-5.5 over DeepSeek V4 Pro on 2026-05-26 by basis, as the article of that week should have', () => {
  const ratio = (basis: ListedTokenKind) =>
    quoteRatio(priceOf('gpt-5.5', basis), priceOf('deepseek-v4-pro', basis));
  expect(ratio('input')?.toFixed(1)).toBe('11.5');
  expect(ratio('cachedInput')?.toFixed(0)).toBe('138');
  expect(ratio('output')?.toFixed(1)).toBe('34.5');
});

it('refuses what the article did: uncached input against a cache hit', () => {
  const mixed = quoteRatio(priceOf('gpt-5.5', 'input'), priceOf('deepseek-v4-pro', 'cachedInput'));
  expect(mixed).toBeNull();
});

it('publishes no indicator that mixes bases', () => {
  const mixed = records.indicators.find(({ indicatorId }) => indicatorId.endsWith('-ratio-mixed'));
  expect(mixed?.supersededBy).toBe('pricing-openai-deepseek-input-ratio');
  expect(records.observations.filter(({ indicatorId }) => indicatorId === mixed?.indicatorId)).toEqual([]);
});
