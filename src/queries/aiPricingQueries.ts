import { apiPaths } from '../contract/apiPaths.ts';
import { pricingHistoryDocument, pricingLatestDocument } from '../contract/aiPricing.ts';
import { priceModesDocument } from '../contract/priceModes.ts';
import { priceNamesDocument } from '../contract/priceNames.ts';
import { documentQuery } from './documentQuery.ts';

export const pricingLatestQuery = () => documentQuery(apiPaths.pricingLatest(), pricingLatestDocument);
export const pricingHistoryQuery = () => documentQuery(apiPaths.pricingHistory(), pricingHistoryDocument);
export const priceModesQuery = () => documentQuery(apiPaths.priceModes(), priceModesDocument);
export const priceNamesQuery = () => documentQuery(apiPaths.priceNames(), priceNamesDocument);
