import { apiPaths } from '../contract/apiPaths.ts';
import { auditsDocument } from '../contract/audits.ts';
import { documentQuery } from './documentQuery.ts';

export const auditsQuery = () => documentQuery(apiPaths.audits(), auditsDocument);
