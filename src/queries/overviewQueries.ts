import { apiPaths } from '../contract/apiPaths.ts';
import { leadHistoryDocument, leadsDocument, overviewDocument } from '../contract/overview.ts';
import { documentQuery } from './documentQuery.ts';

export const overviewQuery = () => documentQuery(apiPaths.overview(), overviewDocument);
export const leadsQuery = () => documentQuery(apiPaths.leads(), leadsDocument);
export const leadHistoryQuery = () => documentQuery(apiPaths.leadHistory(), leadHistoryDocument);
