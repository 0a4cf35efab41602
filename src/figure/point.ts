import type { RefArea } from '../contract/codelists.ts';
import { noSurerThan } from '../contract/confidence.ts';
import type { Evidence } from '../contract/primitives.ts';
import type { CrossValue, FigurePoint, Tone } from './parts.ts';

type Required = 'key' | 'seriesId' | 'at' | 'subject' | 'period' | 'value' | 'evidence' | 'comparableAs';

/**
 * Limits the confidence of a computed number to that of its rows. A note that some of them bear and others do not says
 * something of those alone, and stays with them.
 */
export function asSureAsRows({
  evidence,
  derivation,
}: Pick<FigurePoint, 'derivation'> & { readonly evidence: Evidence }): Evidence {
  const rows = (derivation?.inputs ?? []).map((input) => input.evidence);
  const bearers = rows.filter(({ note }) => note === evidence.note).length;
  const isOfSome = bearers > 0 && bearers < rows.length;
  return noSurerThan(isOfSome ? { ...evidence, note: null } : evidence, rows);
}

const usualPoint = {
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
 * Returns a point with defaults: no interval, normal status, stated by its source, no facts, one segment. What is
 * missing was not computed. `comparableAs` has no default: each caller must set it.
 */
export function makePoint(given: Pick<FigurePoint, Required> & Partial<FigurePoint>): FigurePoint {
  const point = { ...usualPoint, ...given };
  const evidence = asSureAsRows(point);
  return { ...point, evidence, ...(hasNoData(point) ? { derivation: null } : {}) };
}

/** Returns a point that is a difference; the caller states whether its intervals decide the sign. */
export const makeDifference = (
  given: Pick<FigurePoint, Required | 'decided'> & Partial<FigurePoint>,
): FigurePoint => makePoint(given);

/**
 * True if one number may be subtracted from or divided by another: both have the same basis and the same unit. The
 * only place that decides this.
 */
export const areComparable = (
  one: Pick<FigurePoint, 'comparableAs' | 'unit'>,
  other: Pick<FigurePoint, 'comparableAs' | 'unit'>,
): boolean => one.comparableAs === other.comparableAs && one.unit === other.unit;

/** A number computed from others has the strongest reservation of any of them: forecast, partial, estimate. */
const reservations = ['F', 'P', 'E'] as const;

export const statusOf = (parts: readonly Pick<FigurePoint, 'status'>[]): FigurePoint['status'] =>
  reservations.find((one) => parts.some(({ status }) => status === one)) ?? 'A';

/** Returns the number of a point on the other axis, with defaults. */
export function makeCross(
  given: Pick<CrossValue, 'value' | 'period' | 'evidence'> & Partial<CrossValue>,
): CrossValue {
  const cross = { low: null, high: null, derivation: null, facts: [], ...given };
  return { ...cross, evidence: asSureAsRows(cross) };
}

/** True if nothing is known: there is neither a number nor text in its place, so nothing to grade or cite. */
export const hasNoData = ({ value, text }: Pick<FigurePoint, 'value' | 'text'>): boolean =>
  value === null && text === null;

/** True if either number of a point has low confidence: it is drawn differently. */
export const isUnsure = (point: FigurePoint): boolean =>
  (!hasNoData(point) && point.evidence.confidence === 'low') ||
  (point.x !== null && point.x.value !== null && point.x.evidence.confidence === 'low');

export function areaTone(refArea: RefArea): Tone {
  return refArea === 'CN' || refArea === 'US' ? refArea : 'other';
}
