import { boardIndexDocument, boardSnapshotDocument } from '../contract/leaderboards.ts';
import { documentQuery } from './documentQuery.ts';

export const boardIndexQuery = () => documentQuery(boardIndexDocument);

export const boardSnapshotQuery = (board: string, date: string) =>
  documentQuery(boardSnapshotDocument(board, date));
