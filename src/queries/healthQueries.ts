import { apiPaths } from '../contract/apiPaths.ts';
import { healthDocument } from '../contract/health.ts';
import { documentQuery } from './documentQuery.ts';

export const healthQuery = () => documentQuery(apiPaths.health(), healthDocument);
