import type { ScatterFigure } from '../figure/kinds/scatter.ts';
import { isUnsure } from '../figure/point.ts';
import { round } from '../theme/markPath.ts';
import type { OnScales } from './onScales.ts';
import type { CrossedPoint } from './scatterPoints.ts';
import { markColor } from './tones.ts';

/** Half the length of the bar at the end of a whisker. */
const CAP = 2.5;

const upwards = (x: number, low: number, high: number) =>
  `M${round(x - CAP)},${round(low)}H${round(x + CAP)}M${round(x)},${round(low)}V${round(high)}M${round(x - CAP)},${round(high)}H${round(x + CAP)}`;
const across = (y: number, low: number, high: number) =>
  `M${round(low)},${round(y - CAP)}V${round(y + CAP)}M${round(low)},${round(y)}H${round(high)}M${round(high)},${round(y - CAP)}V${round(y + CAP)}`;

interface ScatterWhiskersProps extends OnScales {
  readonly figure: ScatterFigure;
  readonly points: readonly CrossedPoint[];
}

/** The intervals of both numbers of each mark, lighter than the marks, which stand upon them. */
export function ScatterWhiskers({ figure, points, xAt, yAt, theme }: ScatterWhiskersProps) {
  return (
    <g fill="none" strokeWidth={1} strokeOpacity={0.55}>
      {points.map((point) => {
        const { key, value, low, high, x } = point;
        const tone = figure.series.find((one) => one.id === point.seriesId)?.tone ?? 'other';
        const line = { stroke: markColor(tone, theme), strokeDasharray: isUnsure(point) ? '2 2' : undefined };
        return (
          <g key={key}>
            {low !== null && high !== null && (
              <path d={upwards(xAt(x.value), yAt(low), yAt(high))} {...line} data-interval={key} />
            )}
            {x.low !== null && x.high !== null && (
              <path d={across(yAt(value), xAt(x.low), xAt(x.high))} {...line} data-cross-interval={key} />
            )}
          </g>
        );
      })}
    </g>
  );
}
