import { apiPaths } from '../contract/apiPaths.ts';
import { pricingHistoryDocument, pricingLatestDocument } from '../contract/aiPricing.ts';
import { documentQuery } from './documentQuery.ts';

export const pricingLatestQuery = () => documentQuery(apiPaths.pricingLatest(), pricingLatestDocument);
export const pricingHistoryQuery = () => documentQuery(apiPaths.pricingHistory(), pricingHistoryDocument);
