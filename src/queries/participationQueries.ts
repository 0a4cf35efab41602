import {
  committeeListDocument,
  committeesDocument,
  participationIndexDocument,
  wp29FactsDocument,
} from '../contract/participation.ts';
import { documentQuery } from './documentQuery.ts';

export const participationQuery = () => documentQuery(participationIndexDocument);

export const wp29FactsQuery = () => documentQuery(wp29FactsDocument);

/** The committees of one list by its month; `null` is the newest, which needs no knowledge of the lists. */
export const committeesQuery = (list: string | null) =>
  documentQuery(list === null ? committeesDocument : committeeListDocument(list));
