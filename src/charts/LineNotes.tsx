import { Fragment } from 'react';
import { halo } from './halo.ts';
import { ANNOTATION, type PlacedAnnotation } from './linesFrame.ts';
import { crosses, type Area } from './MarkNames.tsx';
import { textWidth } from './measureText.ts';
import type { PlotArea } from './plotFrame.ts';
import { markColor } from './tones.ts';
import { periodStart } from '../domain/periods.ts';
import type { LinesFigure, ZeroLine as Sides } from '../figure/kinds/lines.ts';
import type { FigurePoint, UncertainSpan } from '../figure/parts.ts';
import { SANS } from '../theme/fonts.ts';
import { hatchPath } from '../theme/hatchPath.ts';
import { round } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';

interface LineAnnotationsProps {
  readonly annotations: readonly PlacedAnnotation[];
  readonly area: PlotArea;
  readonly theme: ChartTheme;
}

/** Notes on the time axis: a short line and a text, kept inside the plot; breaks as dotted lines. */
export function LineAnnotations({ annotations, area, theme }: LineAnnotationsProps) {
  return (
    <g fontFamily={SANS} fontSize={ANNOTATION.size} fill={theme.softInk}>
      {annotations.map(({ period, text, shown, isBreak, x, left, level }) => (
        <Fragment key={`${period}-${text}`}>
          <line
            x1={round(x)}
            x2={round(x)}
            y1={round(area.y - 6 - level * ANNOTATION.line)}
            y2={round(isBreak ? area.y + area.height : area.y + 10)}
            stroke={theme.softInk}
            strokeDasharray={isBreak ? '1 4' : undefined}
          />
          <text x={round(left)} y={round(area.y - 10 - level * ANNOTATION.line)}>
            {shown !== text && <title>{text}</title>}
            {shown}
          </text>
        </Fragment>
      ))}
    </g>
  );
}

interface ZeroLineProps {
  readonly sides: Sides;
  readonly y: number;
  readonly area: PlotArea;
  /** Areas covered by lines and bands. */
  readonly taken: readonly Area[];
  readonly theme: ChartTheme;
}

/** Zero line of signed values, stronger than the grid. */
export function ZeroLineMark({ y, area, theme }: Pick<ZeroLineProps, 'y' | 'area' | 'theme'>) {
  return (
    <line
      x1={round(area.x)}
      x2={round(area.x + area.width)}
      y1={round(y)}
      y2={round(y)}
      stroke={theme.zeroLine}
      strokeWidth={1.5}
      data-zero="line"
    />
  );
}

/** Size of the names of both sides, and distances of their baselines from the line or edge. */
const SIDE = { size: 11, above: 5, below: 13 } as const;

/** Returns where a name begins on a line without obstacles; at the zero line if there is none. */
function freeLine(text: string, lines: readonly number[], left: number, taken: readonly Area[]): number {
  const right = left + textWidth(text, SIDE.size);
  const isFree = (y: number) => {
    const own = { left, right, top: y - SIDE.size, bottom: y + 2 };
    return !taken.some((other) => crosses(own, other));
  };
  return lines.find(isFree) ?? lines[0] ?? 0;
}

/** Names of both sides of the zero line: next to it, or else at the edge of the plot, where no line is. */
export function ZeroSides({ sides, y, area, taken, theme }: ZeroLineProps) {
  const left = area.x + 2;
  const [top, bottom] = [area.y + SIDE.below, area.y + area.height - SIDE.above];
  return (
    <g fontFamily={SANS} fontSize={SIDE.size} fill={theme.softInk} {...halo(theme)}>
      <text x={round(left)} y={round(freeLine(sides.above, [y - SIDE.above, top], left, taken))}>
        {sides.above}
      </text>
      <text x={round(left)} y={round(freeLine(sides.below, [y + SIDE.below, bottom], left, taken))}>
        {sides.below}
      </text>
    </g>
  );
}

interface HatchingsProps {
  readonly figure: LinesFigure;
  readonly theme: ChartTheme;
  readonly xAt: (day: number) => number;
  readonly yAt: (value: number) => number;
}

/** Height of a hatching without an earlier value. */
const STRIP = 10;

/** Returns the value that began in a span, and the one before it on the same line. */
function around(figure: LinesFigure, { seriesId, until }: UncertainSpan) {
  const own = figure.points.filter((point) => point.seriesId === seriesId && point.value !== null);
  const at = own.findIndex((point) => point.at === until);
  const [before, point]: (FigurePoint | undefined)[] = [own[at - 1], own[at]];
  return { value: point?.value ?? null, before: at > 0 ? (before?.value ?? null) : null };
}

/** Hatching for a step whose day is unknown: from the earlier value to the new one, between both days. */
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
