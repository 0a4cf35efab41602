import type { RefArea } from '../contract/codelists.ts';
import type { FigurePoint, Tone } from './figure.ts';

type Required = 'key' | 'seriesId' | 'at' | 'subject' | 'period' | 'value' | 'evidence';

/** A point with the usual for all that is not said: no interval, normal status, no facts, one segment. */
export function makePoint(given: Pick<FigurePoint, Required> & Partial<FigurePoint>): FigurePoint {
  return { low: null, high: null, text: null, status: 'A', facts: [], segment: 0, ...given };
}

export function areaTone(refArea: RefArea): Tone {
  return refArea === 'CN' || refArea === 'US' ? refArea : 'other';
}
