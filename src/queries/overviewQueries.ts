import { overviewDocument } from '../contract/overview.ts';
import { documentQuery } from './documentQuery.ts';

export const overviewQuery = () => documentQuery(overviewDocument);
