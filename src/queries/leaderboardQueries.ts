import { apiPaths } from '../contract/apiPaths.ts';
import {
  boardFrontierDocument,
  boardIndexDocument,
  boardSnapshotDocument,
} from '../contract/leaderboards.ts';
import { boardBreaksDocument } from '../contract/boardBreaks.ts';
import { boardGapsDocument } from '../contract/boardGaps.ts';
import { boardPlacesDocument } from '../contract/boardPlaces.ts';
import { styleControlDocument } from '../contract/styleControl.ts';
import { documentQuery } from './documentQuery.ts';

export const boardIndexQuery = () => documentQuery(apiPaths.boards(), boardIndexDocument);

export const boardFrontierQuery = (board: string) =>
  documentQuery(apiPaths.boardFrontier(board), boardFrontierDocument);

export const boardSnapshotQuery = (board: string, date: string) =>
  documentQuery(apiPaths.boardSnapshot(board, date), boardSnapshotDocument);

export const boardBreaksQuery = () => documentQuery(apiPaths.boardBreaks(), boardBreaksDocument);

export const boardGapsQuery = () => documentQuery(apiPaths.boardGaps(), boardGapsDocument);

export const boardGapHistoryQuery = () => documentQuery(apiPaths.boardGapHistory(), boardGapsDocument);

export const boardPlacesQuery = (board: string) =>
  documentQuery(apiPaths.boardPlaces(board), boardPlacesDocument);
export const styleControlQuery = () => documentQuery(apiPaths.styleControl(), styleControlDocument);
