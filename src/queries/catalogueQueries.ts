import { indicatorDocument } from '../contract/indicator.ts';
import { eventsDocument } from '../contract/policyEvent.ts';
import { documentQuery } from './documentQuery.ts';

export const eventsQuery = () => documentQuery(eventsDocument);
export const indicatorQuery = (id: string) => documentQuery(indicatorDocument(id));
