import { formatPeriod } from '../../domain/formatPeriod.ts';
import type { Figure, FigurePoint } from '../figure.ts';
import { formatValue } from '../../domain/formatValue.ts';

/** The id of what is attributed to nobody, as a row or as a series. */
const UNKNOWN = 'ZZ';

/** A share to one digit; what would round to nothing is not nothing. */
function share(part: number, whole: number): string {
  const percent = Math.round((1000 * part) / whole) / 10;
  return percent === 0 && part > 0 ? 'less than 0.1 %' : formatValue(percent, 'percent');
}

/** Neither number of a point may be missing. */
const isMissing = ({ value, x }: FigurePoint): boolean => value === null || (x !== null && x.value === null);

/** "2 of 57 values (3.5 %): no data"; `null` where none is missing. */
export function missingText({ points }: Figure): string | null {
  const missing = points.filter(isMissing).length;
  if (missing === 0) return null;
  return `${String(missing)} of ${String(points.length)} values (${share(missing, points.length)}): no data`;
}

/**
 * What is known of nobody: "Not known: 12 of 230 (5.2 %)", or its newest value where values do not add up;
 * `null` where the figure has no such bar or line.
 */
export function unknownText(figure: Figure): string | null {
  if (figure.kind === 'timeline' || figure.kind === 'leads') return null;
  const valued = figure.points.filter((point) => point.value !== null);
  const unknown = valued.filter(({ at, seriesId }) => at === UNKNOWN || seriesId === UNKNOWN);
  const newest = unknown.at(-1);
  if (newest === undefined) return null;
  if (figure.kind !== 'bars' || figure.format !== 'count') {
    const when = figure.kind === 'lines' ? ` (${formatPeriod(newest.period)})` : '';
    return `${newest.subject}: ${formatValue(newest.value, figure.format)}${when}`;
  }
  const sum = (points: typeof valued) => points.reduce((total, { value }) => total + (value ?? 0), 0);
  const [part, whole] = [sum(unknown), sum(valued)];
  const label = figure.rows.find((row) => row.id === UNKNOWN)?.label ?? 'Not known';
  return `${label}: ${formatValue(part, 'count')} of ${formatValue(whole, 'count')} (${share(part, whole)})`;
}
