import { auditsDocument } from '../contract/audits.ts';
import { documentQuery } from './documentQuery.ts';

export const auditsQuery = () => documentQuery(auditsDocument);
