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

/** The newest prices and the dated ones of all models, as one. */
export interface PricingData extends PriceTables {
  readonly sources: Sources;
  /** What a second catalog gave for a day, where it differs; left out where the history is not at hand. */
  readonly readings?: PriceReadings;
}

interface PriceReadings {
  readonly differing: readonly PriceReading[];
  readonly compared: number;
}

/** Prices with their tiers and modes: what quotes are read from. */
export interface QuoteData extends PricingData, PriceBook {}

/** Prices with what else decides about the cost of a job. */
export interface WorkloadData extends PricingData {
  readonly modes: readonly PriceMode[];
  readonly hours: readonly PeakHours[];
}

/** Asks for the prices of all models, the newest and the dated. */
export const askPrices = (ask: Ask) => ({
  latest: ask(pricingLatestDocument),
  history: ask(pricingHistoryDocument),
});

/** Asks for what decides about the cost of a job beside the prices. */
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

/** List prices change on any day; they are looked up about once a month. */
export function priceStaleness(models: readonly PricedModel[], day: string): string | null {
  const newest = models.reduce<string | null>(
    (latest, { priceAsOf }) => (latest === null || priceAsOf > latest ? priceAsOf : latest),
    null,
  );
  return staleness('monthly', newest, day);
}
