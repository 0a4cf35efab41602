import type { Annotation, FigurePoint } from './parts.ts';
import { periodStart } from '../domain/periods.ts';

/** Lines that break where the method changed. */
interface BrokenLines {
  readonly points: readonly FigurePoint[];
  readonly breakLabel: string;
  readonly breaks?: readonly Annotation[];
}

/** Returns the periods at which a new segment starts: values before and after do not compare. */
export function breakPeriods({ points }: Pick<BrokenLines, 'points'>): string[] {
  const first = new Map<number, string>();
  for (const point of points) {
    const seen = first.get(point.segment);
    if (seen === undefined || point.at < seen) first.set(point.segment, point.at);
  }
  return [...first.values()].sort().slice(1);
}

/**
 * Returns the breaks of lines with the change at each: the last recorded change after the previous break and up to
 * the new segment's first period, or else the figure's common label.
 */
export function breakMarks(figure: BrokenLines): Annotation[] {
  if (figure.breakLabel === '') return [];
  const periods = breakPeriods(figure);
  return periods.map((period, index) => {
    const since = index === 0 ? -Infinity : periodStart(periods[index - 1] ?? period);
    const known = (figure.breaks ?? []).filter(({ period: from }) => {
      const day = periodStart(from);
      return day > since && day <= periodStart(period);
    });
    return { period, text: known.at(-1)?.text ?? figure.breakLabel };
  });
}
