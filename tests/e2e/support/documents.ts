import { expect, type APIRequestContext } from '@playwright/test';
import * as v from 'valibot';
import type { DocumentRef } from '../../../src/contract/document.ts';
import { pricingLatestDocument } from '../../../src/contract/aiPricing.ts';
import { pricingHistoryDocument } from '../../../src/contract/priceHistory.ts';

/** A document of the site under test, as a script would read it. */
export async function readDocument<T>(
  request: APIRequestContext,
  { path, schema }: DocumentRef<T>,
): Promise<T> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return v.parse(schema, await response.json());
}

/**
 * The output price of a model on a day, worked out here from the documents alone: the dated segment that
 * holds the day; without a day the newest price.
 */
export async function outputPrice(
  request: APIRequestContext,
  model: string,
  day: string | null,
): Promise<number | null> {
  const latest = await readDocument(request, pricingLatestDocument);
  const newest = latest.models.find(({ id }) => id === model);
  if (day === null || newest?.hasHistory !== true) return newest?.usd.output ?? null;
  const history = await readDocument(request, pricingHistoryDocument);
  const segment = history.segments.find(
    ({ modelId, effectiveFrom, effectiveTo }) =>
      modelId === model && effectiveFrom <= day && (effectiveTo === null || day < effectiveTo),
  );
  return segment?.usd.output ?? null;
}
