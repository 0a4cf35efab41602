import type { BoardPlace, BoardPlacesDocument, PlacesCapture } from '../../../contract/boardPlaces.ts';
import type { Evidence } from '../../../contract/primitives.ts';
import { valueRow } from '../../../domain/derivationRows.ts';

/** The captures that were there on a day. */
export const capturesOn = ({ captures }: BoardPlacesDocument, day: string | null): PlacesCapture[] =>
  captures.filter(({ snapshot }) => day === null || snapshot <= day);

/** The evidence of a row: its own, else that of its capture. */
export const evidenceIn = (row: BoardPlace, capture: PlacesCapture): Evidence =>
  row.evidence ?? capture.evidence;

/** A row by its place, as an input of a computed number. */
export const placeRow = (row: BoardPlace, capture: PlacesCapture) =>
  valueRow(
    `${row.developer}: ${row.displayName}`,
    row.rank,
    `place ${String(row.rank)}`,
    evidenceIn(row, capture),
  );

/** The best-placed of some rows. */
export const bestOf = (rows: readonly BoardPlace[]): BoardPlace | null =>
  rows.reduce<BoardPlace | null>((best, row) => (best === null || row.rank < best.rank ? row : best), null);
