import { apiPaths } from '../contract/apiPaths.ts';
import { pricingLatestDocument } from '../contract/aiPricing.ts';
import { pricingHistoryDocument } from '../contract/priceHistory.ts';
import { peakHoursDocument } from '../contract/peakHours.ts';
import { priceModesDocument } from '../contract/priceModes.ts';
import { priceNamesDocument } from '../contract/priceNames.ts';
import { documentQuery } from './documentQuery.ts';

export const pricingLatestQuery = () => documentQuery(apiPaths.pricingLatest(), pricingLatestDocument);
export const pricingHistoryQuery = () => documentQuery(apiPaths.pricingHistory(), pricingHistoryDocument);
export const priceModesQuery = () => documentQuery(apiPaths.priceModes(), priceModesDocument);
export const priceNamesQuery = () => documentQuery(apiPaths.priceNames(), priceNamesDocument);
export const peakHoursQuery = () => documentQuery(apiPaths.peakHours(), peakHoursDocument);
