import { usePlotArea, useXAxisScale } from 'recharts';
import type { LinesFigure } from '../figure/figure.ts';
import { periodStart } from '../figure/formatPeriod.ts';
import { SANS } from '../theme/fonts.ts';
import type { ChartTheme } from '../theme/palette.ts';
import { textWidth } from './measureText.ts';
import { round } from '../theme/markPath.ts';

/** The periods at which a new segment starts: scores before and after do not compare. */
export function breakPeriods(figure: LinesFigure): string[] {
  const first = new Map<number, string>();
  for (const point of figure.points) {
    const seen = first.get(point.segment);
    if (seen === undefined || point.at < seen) first.set(point.segment, point.at);
  }
  return [...first.values()].sort().slice(1);
}

/** Notes on the time axis: a short line and a text, kept inside the plot; breaks as dotted lines. */
export function LineAnnotations({ figure, theme }: { figure: LinesFigure; theme: ChartTheme }) {
  const xScale = useXAxisScale();
  const area = usePlotArea();
  if (xScale === undefined || area === undefined) return null;
  const breaks = breakPeriods(figure).map((period) => ({ period, text: figure.breakLabel }));
  return (
    <g fontFamily={SANS} fontSize={11} fill={theme.softInk}>
      {[...figure.annotations, ...breaks].map(({ period, text }, index) => {
        const x = xScale(periodStart(period)) ?? 0;
        const width = textWidth(text, 11);
        const left = Math.min(Math.max(x - width / 2, area.x), area.x + area.width - width);
        const isBreak = index >= figure.annotations.length;
        return (
          <g key={`${period}-${text}`}>
            <line
              x1={round(x)}
              x2={round(x)}
              y1={round(area.y - 6)}
              y2={round(isBreak ? area.y + area.height : area.y + 10)}
              stroke={theme.softInk}
              strokeDasharray={isBreak ? '1 4' : undefined}
            />
            <text x={round(left)} y={round(area.y - 10)}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
