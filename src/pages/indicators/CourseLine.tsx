import type { ListedIndicator } from '../../contract/newestValues.ts';
import { formatSpan } from '../../domain/periods.ts';

const COURSE_WIDTH = 96;
const COURSE_HEIGHT = 22;
const RIM = 2;

/** Returns the points of a line (px) from its coordinates: x and y in turn, in hundredths of each axis. */
function polylinePoints(course: readonly number[], isReversed: boolean): string {
  const at = (index: number) => course[index] ?? 0;
  return Array.from({ length: course.length / 2 }, (_, index) => {
    const [x, y] = [at(2 * index), at(2 * index + 1)];
    const down = isReversed ? y : 100 - y;
    return `${String(RIM + (x * (COURSE_WIDTH - 2 * RIM)) / 100)},${String(RIM + (down * (COURSE_HEIGHT - 2 * RIM)) / 100)}`;
  }).join(' ');
}

/** A sparkline of both countries, without axis and numbers; its label states the years. */
export function CourseLine({ one }: { readonly one: ListedIndicator }) {
  const { CN, US } = one.courses;
  if (CN.length + US.length === 0) return null;
  const isReversed = one.unit.kind === 'rank';
  const line = { fill: 'none', strokeWidth: 1.5, strokeLinejoin: 'round' } as const;
  return (
    <>
      <svg
        width={COURSE_WIDTH}
        height={COURSE_HEIGHT}
        viewBox={`0 0 ${String(COURSE_WIDTH)} ${String(COURSE_HEIGHT)}`}
        aria-hidden="true"
        className="block max-w-full"
      >
        <polyline points={polylinePoints(US, isReversed)} {...line} className="stroke-us" />
        <polyline points={polylinePoints(CN, isReversed)} {...line} className="stroke-china" />
      </svg>
      <span className="sr-only" data-exempt="record">
        Trend, {formatSpan(one.firstPeriod, one.lastPeriod)}
      </span>
    </>
  );
}
