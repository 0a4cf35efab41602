import type { FigurePoint, UncertainSpan } from '../figure/parts.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import { periodStart } from '../domain/formatPeriod.ts';
import type { ChartTheme } from '../theme/palette.ts';
import { hatchPath } from './hatchPath.ts';
import { markColor } from './tones.ts';

interface HatchingsProps {
  readonly figure: LinesFigure;
  readonly theme: ChartTheme;
  readonly xAt: (day: number) => number;
  readonly yAt: (value: number) => number;
}

/** Height of a hatching where no earlier value gives it one. */
const STRIP = 10;

/** The value that began in a span, and the one before it on the same line. */
function around(figure: LinesFigure, { seriesId, until }: UncertainSpan) {
  const own = figure.points.filter((point) => point.seriesId === seriesId && point.value !== null);
  const at = own.findIndex((point) => point.at === until);
  const [before, point]: (FigurePoint | undefined)[] = [own[at - 1], own[at]];
  return { value: point?.value ?? null, before: at > 0 ? (before?.value ?? null) : null };
}

/** Where the day of a step is not known: from the earlier value to the new one, between both days. */
export function Hatchings({ figure, theme, xAt, yAt }: HatchingsProps) {
  return (
    <g fill="none" strokeWidth={0.75} strokeOpacity={0.7}>
      {(figure.uncertain ?? []).map((span) => {
        const { value, before } = around(figure, span);
        if (value === null) return null;
        const ys = [yAt(value), yAt(before ?? value)];
        const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
        const more = Math.max(0, STRIP - (bottom - top)) / 2;
        const [left, right] = [xAt(periodStart(span.from)), xAt(periodStart(span.until))];
        const tone = figure.series.find(({ id }) => id === span.seriesId)?.tone ?? 'other';
        return (
          <path
            key={`${span.seriesId}|${span.until}`}
            d={hatchPath({ left, right, top: top - more, bottom: bottom + more })}
            stroke={markColor(tone, theme)}
            data-hatch={`${span.seriesId}|${span.until}`}
          />
        );
      })}
    </g>
  );
}
