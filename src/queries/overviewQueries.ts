import { leadHistoryDocument, leadsDocument, overviewDocument } from '../contract/overview.ts';
import { documentQuery } from './documentQuery.ts';

export const overviewQuery = () => documentQuery(overviewDocument);
export const leadsQuery = () => documentQuery(leadsDocument);
export const leadHistoryQuery = () => documentQuery(leadHistoryDocument);
