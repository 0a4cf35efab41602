import type { PlotArea } from 'recharts';
import { Mark } from './Mark.tsx';
import { endLabel } from './linesFrame.ts';
import type { XY } from './linePaths.ts';
import { fitText } from './measureText.ts';
import { textColor } from './tones.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import type { FigurePoint, FigureSeries } from '../figure/parts.ts';
import { isUnsure } from '../figure/point.ts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';

interface PlacedLabel {
  readonly id: string;
  readonly y: number;
}

/**
 * Moves labels apart until no two are closer than `gap`, inside `[top, bottom]`, in the order of the
 * places that they want, as near to them as can be had.
 */
export function spreadLabels(
  wanted: readonly PlacedLabel[],
  gap: number,
  top: number,
  bottom: number,
): PlacedLabel[] {
  const sorted = [...wanted].sort((a, b) => a.y - b.y);
  const placed: PlacedLabel[] = [];
  for (const label of sorted) {
    const floor = placed.length === 0 ? top : (placed.at(-1)?.y ?? top) + gap;
    placed.push({ id: label.id, y: Math.max(label.y, floor) });
  }
  let ceiling = bottom;
  return placed
    .reverse()
    .map((label) => {
      const y = Math.min(label.y, ceiling);
      ceiling = y - gap;
      return { id: label.id, y };
    })
    .reverse();
}

interface EndLabelsProps {
  readonly figure: LinesFigure;
  /** In the order of painting. */
  readonly series: readonly FigureSeries[];
  readonly theme: ChartTheme;
  readonly direct: boolean;
  readonly place: (point: FigurePoint) => XY;
  readonly rings: ReadonlyMap<string, number>;
  readonly area: PlotArea;
  /** Of the whole plot: names end before it. */
  readonly width: number;
}

const LABEL_GAP = 15;

/** What fits of a name; a shortened one keeps its whole in a title. */
function fitted(text: string, room: number) {
  const shown = fitText(text, 12, room, 600);
  return shown === text ? text : [<title key="whole">{text}</title>, shown];
}

/** The newest point of each line, marked and named; names keep apart where lines end close together. */
export function EndLabels({ figure, series: all, theme, direct, place, rings, area, width }: EndLabelsProps) {
  const labels = all.flatMap((series) => {
    const label = endLabel(figure, series, direct);
    return label === null ? [] : [{ series, ...label, ...place(label.point) }];
  });
  const spread = spreadLabels(
    labels.map((label) => ({ id: label.series.id, y: label.y })),
    LABEL_GAP,
    area.y + 6,
    area.y + area.height - 4,
  );
  const room = width - area.x - area.width - 14;
  const yOf = new Map(spread.map((label) => [label.id, label.y]));
  return labels.map(({ series, text, point, x, y }) => {
    const tone = series.tone ?? 'other';
    return (
      <g key={series.id}>
        <Mark
          x={x}
          y={y}
          radius={4}
          tone={tone}
          fill={isUnsure(point) ? 'hollow' : 'solid'}
          theme={theme}
          point={point}
          ring={rings.get(point.key) ?? 0}
        />
        <text
          x={round(x + 10)}
          y={round((yOf.get(series.id) ?? y) + 4)}
          fill={textColor(tone, theme)}
          fontFamily={SANS}
          fontSize={12}
          fontWeight={600}
        >
          {fitted(text, room)}
        </text>
      </g>
    );
  });
}
