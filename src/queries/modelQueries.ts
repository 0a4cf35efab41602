import { apiPaths } from '../contract/apiPaths.ts';
import { developerDocument, modelDocument } from '../contract/models.ts';
import { documentQuery } from './documentQuery.ts';

export const modelQuery = (id: string) => documentQuery(apiPaths.model(id), modelDocument);
export const developerQuery = (id: string) => documentQuery(apiPaths.developer(id), developerDocument);
