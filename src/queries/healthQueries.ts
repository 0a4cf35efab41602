import { healthDocument } from '../contract/health.ts';
import { documentQuery } from './documentQuery.ts';

export const healthQuery = () => documentQuery(healthDocument);
