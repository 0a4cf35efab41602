import type { RefArea } from '../contract/codelists.ts';
import { noSurerThan } from '../contract/confidence.ts';
import type { Evidence } from '../contract/primitives.ts';
import type { CrossValue, FigurePoint, Tone } from './parts.ts';

type Required = 'key' | 'seriesId' | 'at' | 'subject' | 'period' | 'value' | 'evidence' | 'comparableAs';

/** Whatever its maker says of a computed number, it is no surer than its rows. */
const asSureAsRows = ({ evidence, derivation }: Pick<FigurePoint, 'evidence' | 'derivation'>): Evidence =>
  derivation === null
    ? evidence
    : noSurerThan(
        evidence,
        derivation.inputs.map((input) => input.evidence),
      );

const usual = {
  actor: null,
  text: null,
  unit: null,
  low: null,
  high: null,
  status: 'A',
  derivation: null,
  coverage: null,
  otherReadings: [],
  decided: null,
  rate: null,
  ranks: null,
  facts: [],
  segment: 0,
  x: null,
} as const;

/**
 * A point with the usual for all that is not said: no interval, normal status, stated by its source, no facts, one
 * segment. What it may be compared with has no usual: each maker says it.
 */
export function makePoint(given: Pick<FigurePoint, Required> & Partial<FigurePoint>): FigurePoint {
  const point = { ...usual, ...given };
  return { ...point, evidence: asSureAsRows(point) };
}

/** A point that is a difference: whoever makes one says whether its intervals decide it. */
export const makeDifference = (
  given: Pick<FigurePoint, Required | 'decided'> & Partial<FigurePoint>,
): FigurePoint => makePoint(given);

/**
 * Whether one number may be subtracted from or divided by another: both have the same basis and the same unit.
 * The only place that answers this.
 */
export const areComparable = (
  one: Pick<FigurePoint, 'comparableAs' | 'unit'>,
  other: Pick<FigurePoint, 'comparableAs' | 'unit'>,
): boolean => one.comparableAs === other.comparableAs && one.unit === other.unit;

/** What a point has on the other axis, with the usual for all that is not said. */
export function makeCross(
  given: Pick<CrossValue, 'value' | 'period' | 'evidence'> & Partial<CrossValue>,
): CrossValue {
  const cross = { low: null, high: null, derivation: null, facts: [], ...given };
  return { ...cross, evidence: asSureAsRows(cross) };
}

/** Whether nothing is known: there is neither a number nor words in its place, so nothing to grade or to cite. */
export const hasNoData = ({ value, text }: Pick<FigurePoint, 'value' | 'text'>): boolean =>
  value === null && text === null;

/** Low confidence in either number of a point: it looks different from the rest. */
export const isUnsure = (point: FigurePoint): boolean =>
  (!hasNoData(point) && point.evidence.confidence === 'low') ||
  (point.x !== null && point.x.value !== null && point.x.evidence.confidence === 'low');

export function areaTone(refArea: RefArea): Tone {
  return refArea === 'CN' || refArea === 'US' ? refArea : 'other';
}
