import { apiPaths } from '../contract/apiPaths.ts';
import { committeesDocument, participationIndexDocument } from '../contract/participation.ts';
import { documentQuery } from './documentQuery.ts';

export const participationQuery = () => documentQuery(apiPaths.participation(), participationIndexDocument);

/** The committees of one list by its month; `null` is the newest, which needs no knowledge of the lists. */
export const committeesQuery = (list: string | null) =>
  documentQuery(list === null ? apiPaths.committees() : apiPaths.committeeList(list), committeesDocument);
