import { eventsDocument } from '../contract/policyEvent.ts';
import { documentQuery } from './documentQuery.ts';

export const eventsQuery = () => documentQuery(eventsDocument);
