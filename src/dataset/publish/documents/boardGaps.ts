import { boardGapHistoryDocument, boardGapsDocument } from '../../../contract/boardGaps.ts';
import { boardKinds } from '../../../contract/codelists.ts';
import { compareText } from '../../../domain/sorting.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import type { BoardHistory } from './leaderboards.ts';

const byKindAndTitle = ({ board: left }: BoardHistory, { board: right }: BoardHistory) =>
  boardKinds.indexOf(left.kind) - boardKinds.indexOf(right.kind) || compareText(left.title, right.title);

/** `/leaderboards/gaps.json` and `/leaderboards/gaps/history.json`: the best of either country on every board. */
export function boardGapDrafts(histories: readonly BoardHistory[]): DocumentDraft[] {
  const boards = histories
    .toSorted(byKindAndTitle)
    .map(({ board, points }) => ({ board, points: [...points] }));
  const newest = boards.map(({ board, points }) => ({ board, points: points.slice(-1) }));
  return [
    draftDocument(boardGapsDocument, { boards: newest }),
    draftDocument(boardGapHistoryDocument, { boards }),
  ];
}
