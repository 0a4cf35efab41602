import { apiPaths } from '../contract/apiPaths.ts';
import { committeesDocument, participationIndexDocument } from '../contract/participation.ts';
import { documentQuery } from './documentQuery.ts';

export const participationQuery = () => documentQuery(apiPaths.participation(), participationIndexDocument);
export const committeesQuery = () => documentQuery(apiPaths.committees(), committeesDocument);
