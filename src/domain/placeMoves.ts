import type { RefArea } from '../contract/codelists.ts';
import type { StyleControlRow } from '../contract/styleControl.ts';
import { quartiles, type Quartiles } from './quartiles.ts';

/** Moves of one area's models under style control. */
export interface AreaMoves extends Quartiles {
  readonly refArea: RefArea;
  readonly rows: readonly StyleControlRow[];
}

/** Returns the number of places that style control moves a model: positive is up, towards the first. */
export const placeMove = ({ positionPlain, positionStyleControl }: StyleControlRow): number =>
  positionPlain - positionStyleControl;

/** Sort key: China and the United States first, then countries with more models, unattributable ones last. */
function order({ refArea, rows }: AreaMoves): number {
  if (refArea === 'CN') return -2000;
  if (refArea === 'US') return -1000;
  return refArea === 'ZZ' ? 1000 : -rows.length;
}

/**
 * Returns median and quartiles of the moves by area of the developer. Every area has its own entry, and so have the
 * unattributable ones: none is omitted or merged into another.
 */
export function placeMoves(rows: readonly StyleControlRow[]): AreaMoves[] {
  const areas = [...new Set(rows.map((row) => row.refArea))];
  return areas
    .flatMap((refArea) => {
      const own = rows.filter((row) => row.refArea === refArea);
      const spread = quartiles(own.map(placeMove));
      return spread === null ? [] : [{ refArea, rows: own, ...spread }];
    })
    .sort((a, b) => order(a) - order(b));
}
