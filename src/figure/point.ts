import type { RefArea } from '../contract/codelists.ts';
import type { CrossValue, FigurePoint, Tone } from './figure.ts';

type Required = 'key' | 'seriesId' | 'at' | 'subject' | 'period' | 'value' | 'evidence';

const usual = {
  actor: null,
  text: null,
  unit: null,
  low: null,
  high: null,
  status: 'A',
  derivation: null,
  otherReadings: [],
  facts: [],
  segment: 0,
  x: null,
} as const;

/** A point with the usual for all that is not said: no interval, normal status, stated by its source, no facts, one segment. */
export function makePoint(given: Pick<FigurePoint, Required> & Partial<FigurePoint>): FigurePoint {
  return { ...usual, ...given };
}

/** What a point has on the other axis, with the usual for all that is not said. */
export function makeCross(
  given: Pick<CrossValue, 'value' | 'period' | 'evidence'> & Partial<CrossValue>,
): CrossValue {
  return { low: null, high: null, derivation: null, facts: [], ...given };
}

/** Low confidence in either number of a point: it looks different from the rest. */
export const isUnsure = ({ evidence, x }: FigurePoint): boolean =>
  evidence.confidence === 'low' || x?.evidence.confidence === 'low';

export function areaTone(refArea: RefArea): Tone {
  return refArea === 'CN' || refArea === 'US' ? refArea : 'other';
}
