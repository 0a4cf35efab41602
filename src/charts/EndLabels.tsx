import { Fragment } from 'react';
import { END_TEXT, type PlacedEnd } from './endPlaces.ts';
import type { XY } from './linePaths.ts';
import { Mark } from './Mark.tsx';
import { markColor, textColor } from './tones.ts';
import type { FigurePoint } from '../figure/parts.ts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';

interface EndLabelsProps {
  /** Labels in painting order. */
  readonly labels: readonly PlacedEnd[];
  readonly theme: ChartTheme;
  readonly place: (point: FigurePoint) => XY;
  readonly rings: ReadonlyMap<string, number>;
}

/** Gap between a leader line and its label, and height of labels above their baseline. */
const BEFORE = 3;
const BASELINE = 4;

/** The newest point of each line with mark and name; a shortened name is complete in its title. */
export function EndLabels({ labels, theme, place, rings }: EndLabelsProps) {
  return labels.map(({ series, text, shown, point, x, y, from }) => {
    const tone = series.tone ?? 'other';
    return (
      <Fragment key={series.id}>
        {from !== null && (
          <path
            d={`M${round(from.x)},${round(from.y)}L${round(x - BEFORE)},${round(y)}`}
            stroke={markColor(tone, theme)}
            strokeWidth={0.75}
            strokeOpacity={0.7}
          />
        )}
        <Mark
          {...place(point)}
          radius={4}
          tone={tone}
          fill="solid"
          theme={theme}
          point={point}
          ring={rings.get(point.key) ?? 0}
        />
        <text
          x={round(x)}
          y={round(y + BASELINE)}
          fill={textColor(tone, theme)}
          fontFamily={SANS}
          fontSize={END_TEXT.size}
          fontWeight={END_TEXT.weight}
        >
          {shown === text ? text : [<title key="whole">{text}</title>, shown]}
        </text>
      </Fragment>
    );
  });
}
