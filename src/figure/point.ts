import type { RefArea } from '../contract/codelists.ts';
import type { FigurePoint, Tone } from './figure.ts';

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
} as const;

/** A point with the usual for all that is not said: no interval, normal status, stated by its source, no facts, one segment. */
export function makePoint(given: Pick<FigurePoint, Required> & Partial<FigurePoint>): FigurePoint {
  return { ...usual, ...given };
}

export function areaTone(refArea: RefArea): Tone {
  return refArea === 'CN' || refArea === 'US' ? refArea : 'other';
}
