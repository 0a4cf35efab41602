import {
  pricingLatestDocument,
  type PricedModel,
  type PricingLatestDocument,
} from '../../contract/aiPricing.ts';
import type { Ask } from '../../contract/document.ts';
import { peakHoursDocument, type PeakHours, type PeakHoursDocument } from '../../contract/peakHours.ts';
import {
  pricingHistoryDocument,
  type PriceReading,
  type PricingHistoryDocument,
} from '../../contract/priceHistory.ts';
import { priceModesDocument, type PriceMode, type PriceModesDocument } from '../../contract/priceModes.ts';
import type { Sources } from '../../contract/primitives.ts';
import type { PriceTables } from '../../domain/prices.ts';
import type { PriceBook } from '../../domain/quotes.ts';
import { staleness } from '../../domain/staleness.ts';

/** Newest and dated prices of all models, combined. */
export interface PricingData extends PriceTables {
  readonly sources: Sources;
  /** Differing readings of a second catalog for a day; omitted if the history is not loaded. */
  readonly readings?: PriceReadings;
}

interface PriceReadings {
  readonly differing: readonly PriceReading[];
  readonly compared: number;
}

/** Prices with their tiers and modes, from which quotes are read. */
export interface QuoteData extends PricingData, PriceBook {}

/** Prices with the other terms that determine the cost of a job. */
export interface WorkloadData extends PricingData {
  readonly modes: readonly PriceMode[];
  readonly hours: readonly PeakHours[];
}

/** Requests the newest and the dated prices of all models. */
export const askPrices = (ask: Ask) => ({
  latest: ask(pricingLatestDocument),
  history: ask(pricingHistoryDocument),
});

/** Requests the terms, besides the prices, that determine the cost of a job. */
export const askBilling = (ask: Ask) => ({ modes: ask(priceModesDocument), hours: ask(peakHoursDocument) });

interface PriceDocuments {
  readonly latest: PricingLatestDocument;
  readonly history: PricingHistoryDocument;
}

interface BillingDocuments {
  readonly modes: PriceModesDocument;
  readonly hours: PeakHoursDocument;
}

export function pricingData({ latest, history }: PriceDocuments): PricingData {
  return {
    datasetVersion: latest.datasetVersion,
    sources: { ...latest.sources, ...history.sources },
    models: latest.models,
    segments: history.segments,
    rates: history.cnyRates,
    readings: { differing: history.otherReadings, compared: history.readingsCompared },
  };
}

export const quoteData = (pricing: PricingData, modes: PriceModesDocument): QuoteData => ({
  ...pricing,
  sources: { ...pricing.sources, ...modes.sources },
  modes: modes.modes,
});

export const workloadData = (pricing: PricingData, { modes, hours }: BillingDocuments): WorkloadData => ({
  ...pricing,
  sources: { ...pricing.sources, ...modes.sources, ...hours.sources },
  modes: modes.modes,
  hours: hours.hours,
});

/** List prices change on any day, but are read about once a month. */
export function priceStaleness(models: readonly PricedModel[], day: string): string | null {
  const newest = models.reduce<string | null>(
    (latest, { priceAsOf }) => (latest === null || priceAsOf > latest ? priceAsOf : latest),
    null,
  );
  return staleness('monthly', newest, day);
}
