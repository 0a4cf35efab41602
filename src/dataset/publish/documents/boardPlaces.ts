import { boardPlacesDocument, type BoardPlace, type PlacesCapture } from '../../../contract/boardPlaces.ts';
import type { BoardRow, FrontierPoint } from '../../../contract/leaderboards.ts';
import type { Evidence } from '../../../contract/primitives.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import type { BoardHistory } from './leaderboards.ts';

const LAST_PLACE = 20;

const isSame = (left: Evidence, right: Evidence): boolean =>
  left.sourceId === right.sourceId &&
  left.locator === right.locator &&
  left.confidence === right.confidence &&
  left.note === right.note;

function placeFrom(row: BoardRow, ofCapture: Evidence): BoardPlace {
  const { rank, model, displayName, developer, refArea, evidence } = row;
  const own = isSame(evidence, ofCapture) ? null : evidence;
  return { rank, model, displayName, developer, refArea, evidence: own };
}

function captureFrom(
  rows: readonly BoardRow[],
  { snapshot, segment, CN, US }: FrontierPoint,
): PlacesCapture[] {
  const evidence = rows[0]?.evidence;
  if (evidence === undefined) return [];
  const top = rows.filter(({ rank }) => rank <= LAST_PLACE);
  const below = [CN, US].filter((row) => row !== null).filter(({ rank }) => rank > LAST_PLACE);
  const kept = [...top, ...below.sort((left, right) => left.rank - right.rank)];
  return [{ snapshot, segment, evidence, rows: kept.map((row) => placeFrom(row, evidence)) }];
}

/** `/leaderboards/<board>/places.json` of every board: who stood where, capture by capture. */
export function boardPlaceDrafts(histories: readonly BoardHistory[]): DocumentDraft[] {
  return histories.map(({ board, snapshots, points, breaks }) =>
    draftDocument(boardPlacesDocument(board.id), {
      board,
      captures: points.flatMap((point, index) => captureFrom(snapshots[index]?.rows ?? [], point)),
      breaks: [...breaks],
    }),
  );
}
