import { industriesDocument } from '../contract/catalogue.ts';
import type { Industry } from '../contract/codelists.ts';
import { indicatorDocument, indicatorIndexDocument } from '../contract/indicator.ts';
import { eventsDocument, newestEventsDocument } from '../contract/policyEvent.ts';
import { documentQuery } from './documentQuery.ts';

export const industriesQuery = () => documentQuery(industriesDocument);
export const eventsQuery = () => documentQuery(eventsDocument);
/** The newest events of one industry, as many as the overview shows. */
export const newestEventsQuery = (industry: Industry) => documentQuery(newestEventsDocument(industry));
export const indicatorIndexQuery = () => documentQuery(indicatorIndexDocument);
export const indicatorQuery = (id: string) => documentQuery(indicatorDocument(id));
