import {
  boardFrontierDocument,
  boardIndexDocument,
  boardSnapshotDocument,
} from '../contract/leaderboards.ts';
import { boardBreaksDocument } from '../contract/boardBreaks.ts';
import { boardGapHistoryDocument, boardGapsDocument } from '../contract/boardGaps.ts';
import { boardPlacesDocument } from '../contract/boardPlaces.ts';
import { styleControlDocument } from '../contract/styleControl.ts';
import { documentQuery } from './documentQuery.ts';

export const boardIndexQuery = () => documentQuery(boardIndexDocument);

export const boardFrontierQuery = (board: string) => documentQuery(boardFrontierDocument(board));

export const boardSnapshotQuery = (board: string, date: string) =>
  documentQuery(boardSnapshotDocument(board, date));

export const boardBreaksQuery = () => documentQuery(boardBreaksDocument);

export const boardGapsQuery = () => documentQuery(boardGapsDocument);

export const boardGapHistoryQuery = () => documentQuery(boardGapHistoryDocument);

export const boardPlacesQuery = (board: string) => documentQuery(boardPlacesDocument(board));
export const styleControlQuery = () => documentQuery(styleControlDocument);
