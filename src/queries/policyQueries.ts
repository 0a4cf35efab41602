import { policyTargetsDocument } from '../contract/policyTargets.ts';
import { documentQuery } from './documentQuery.ts';

export const policyTargetsQuery = () => documentQuery(policyTargetsDocument);
