import { apiPaths } from '../contract/apiPaths.ts';
import { industriesDocument } from '../contract/catalogue.ts';
import type { Industry } from '../contract/codelists.ts';
import { indicatorDocument, indicatorIndexDocument } from '../contract/indicator.ts';
import { eventsDocument } from '../contract/policyEvent.ts';
import { documentQuery } from './documentQuery.ts';

export const industriesQuery = () => documentQuery(apiPaths.industries(), industriesDocument);
export const eventsQuery = () => documentQuery(apiPaths.events(), eventsDocument);
/** The newest events of one industry, as many as the overview shows. */
export const newestEventsQuery = (industry: Industry) =>
  documentQuery(apiPaths.newestEvents(industry), eventsDocument);
export const indicatorIndexQuery = () => documentQuery(apiPaths.indicators(), indicatorIndexDocument);
export const indicatorQuery = (id: string) => documentQuery(apiPaths.indicator(id), indicatorDocument);
