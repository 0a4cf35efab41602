import { downloadsDocument } from '../contract/downloads.ts';
import { sourceDocument, sourcesDocument } from '../contract/sources.ts';
import { documentQuery } from './documentQuery.ts';

export const sourcesQuery = () => documentQuery(sourcesDocument);
export const sourceQuery = (id: string) => documentQuery(sourceDocument(id));
export const downloadsQuery = () => documentQuery(downloadsDocument);
