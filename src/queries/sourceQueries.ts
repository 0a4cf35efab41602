import { apiPaths } from '../contract/apiPaths.ts';
import { downloadsDocument } from '../contract/downloads.ts';
import { sourceDocument, sourcesDocument } from '../contract/sources.ts';
import { documentQuery } from './documentQuery.ts';

export const sourcesQuery = () => documentQuery(apiPaths.sources(), sourcesDocument);
export const sourceQuery = (id: string) => documentQuery(apiPaths.source(id), sourceDocument);
export const downloadsQuery = () => documentQuery(apiPaths.downloads(), downloadsDocument);
