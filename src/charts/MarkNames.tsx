import type { LinesFigure } from '../figure/kinds/lines.ts';
import type { ScatterFigure } from '../figure/kinds/scatter.ts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';
import type { PlacedName } from './placeNames.ts';
import { textColor } from './tones.ts';

interface MarkNamesProps {
  readonly figure: LinesFigure | ScatterFigure;
  readonly names: readonly PlacedName[];
  readonly size: number;
  readonly theme: ChartTheme;
}

/** Names of single marks or steps, in the colour of their series; `data-name` is the key of their point. */
export function MarkNames({ figure, names, size, theme }: MarkNamesProps) {
  const tones = new Map(
    figure.points.map(({ key, seriesId }) => [key, figure.series.find(({ id }) => id === seriesId)?.tone]),
  );
  if (names.length === 0) return null;
  return (
    <g fontFamily={SANS} fontSize={size} fontWeight={500} pointerEvents="none">
      {names.map(({ key, text, x, y }) => (
        <text
          key={key}
          x={round(x)}
          y={round(y)}
          fill={textColor(tones.get(key) ?? 'other', theme)}
          data-name={key}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
