import { changesDocument } from '../contract/changes.ts';
import { documentQuery } from './documentQuery.ts';

export const changesQuery = () => documentQuery(changesDocument);
