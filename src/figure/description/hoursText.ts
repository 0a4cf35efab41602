import type { Figure } from '../figure.ts';
import { formatValue } from '../../domain/formatValue.ts';

/** How the hours of all rows divide among the kinds of segments: "Peak price 35 hours, off-peak price 133 hours". */
export function hoursText({ series, points }: Figure): string {
  const labels = [...new Set(series.map(({ label }) => label))];
  const parts = labels.map((label) => {
    const ids = new Set(series.filter((one) => one.label === label).map(({ id }) => id));
    const sum = points.reduce(
      (total, point) => total + (ids.has(point.seriesId) ? (point.value ?? 0) : 0),
      0,
    );
    return `${label} ${formatValue(sum, 'hours')}`;
  });
  return `All days together: ${parts.join(', ')}`;
}
