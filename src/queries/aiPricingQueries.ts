import { pricingLatestDocument } from '../contract/aiPricing.ts';
import { pricingHistoryDocument } from '../contract/priceHistory.ts';
import { peakHoursDocument } from '../contract/peakHours.ts';
import { priceModesDocument } from '../contract/priceModes.ts';
import { priceNamesDocument } from '../contract/priceNames.ts';
import { documentQuery } from './documentQuery.ts';

export const pricingLatestQuery = () => documentQuery(pricingLatestDocument);
export const pricingHistoryQuery = () => documentQuery(pricingHistoryDocument);
export const priceModesQuery = () => documentQuery(priceModesDocument);
export const priceNamesQuery = () => documentQuery(priceNamesDocument);
export const peakHoursQuery = () => documentQuery(peakHoursDocument);
