import * as v from 'valibot';
import type { FigurePoint, FigureRow, FigureSeries } from '../figure/parts.ts';
import { isUnsure } from '../figure/point.ts';
import type { ChartTheme } from '../theme/palette.ts';
import { round } from '../theme/markPath.ts';
import { markData } from './Mark.tsx';
import type { RowLayout } from './rowLayout.ts';
import { boxPaint, markColor, toneOf } from './tones.ts';

/** What Recharts hands to a bar's shape, as far as we use it. */
const barShape = v.object({
  x: v.number(),
  y: v.number(),
  width: v.number(),
  height: v.number(),
  payload: v.object({ row: v.string() }),
});

interface BarMarkProps {
  readonly shape: unknown;
  readonly series: FigureSeries;
  readonly byPlace: ReadonlyMap<string, FigurePoint>;
  readonly rowOf: ReadonlyMap<string, FigureRow>;
  readonly layout: RowLayout;
  readonly theme: ChartTheme;
}

/** One bar, as long as its value says, a hairline of paper between it and the next. */
export function BarMark({ shape, series, byPlace, rowOf, layout, theme }: BarMarkProps) {
  const parsed = v.safeParse(barShape, shape);
  if (!parsed.success) return null;
  const { x, y, width, payload } = parsed.output;
  const point = byPlace.get(`${payload.row}\n${series.id}`);
  if (point?.value == null) return null;
  const tone = toneOf(rowOf.get(payload.row), series);
  const paint = boxPaint(tone, theme);
  const thickness = Math.min(18, layout.rowHeight * (layout.stacked ? 0.36 : 0.66));
  const unsure = isUnsure(point);
  const color = markColor(tone, theme);
  return (
    <rect
      x={round(x)}
      y={round(y + layout.middle - thickness / 2)}
      width={round(width)}
      height={round(thickness)}
      fill={paint.fill}
      fillOpacity={unsure ? 0.4 : 1}
      stroke={unsure ? color : paint.stroke}
      strokeWidth={unsure ? 1 : paint.strokeWidth}
      strokeDasharray={unsure ? '3 2' : undefined}
      {...markData(point)}
    />
  );
}
