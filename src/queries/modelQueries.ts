import { developerDocument, modelDocument } from '../contract/models.ts';
import { documentQuery } from './documentQuery.ts';

export const modelQuery = (id: string) => documentQuery(modelDocument(id));
export const developerQuery = (id: string) => documentQuery(developerDocument(id));
