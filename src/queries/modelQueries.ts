import { modelDocument } from '../contract/models.ts';
import { documentQuery } from './documentQuery.ts';

export const modelQuery = (id: string) => documentQuery(modelDocument(id));
