import { apiPaths } from '../contract/apiPaths.ts';
import {
  boardFrontierDocument,
  boardIndexDocument,
  boardSnapshotDocument,
} from '../contract/leaderboards.ts';
import { documentQuery } from './documentQuery.ts';

export const boardIndexQuery = () => documentQuery(apiPaths.boards(), boardIndexDocument);

export const boardFrontierQuery = (board: string) =>
  documentQuery(apiPaths.boardFrontier(board), boardFrontierDocument);

export const boardSnapshotQuery = (board: string, date: string) =>
  documentQuery(apiPaths.boardSnapshot(board, date), boardSnapshotDocument);
