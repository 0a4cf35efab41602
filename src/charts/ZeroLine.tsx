import type { PlotArea } from 'recharts';
import type { ZeroLine as Sides } from '../figure/kinds/lines.ts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';

interface ZeroLineProps {
  readonly sides: Sides;
  readonly y: number;
  readonly area: PlotArea;
  readonly theme: ChartTheme;
}

/** The line of signed values at zero, stronger than the grid, with the names of its two sides. */
export function ZeroLine({ sides, y, area, theme }: ZeroLineProps) {
  return (
    <g fontFamily={SANS} fontSize={11} fill={theme.softInk}>
      <line
        x1={round(area.x)}
        x2={round(area.x + area.width)}
        y1={round(y)}
        y2={round(y)}
        stroke={theme.zeroLine}
        strokeWidth={1.5}
        data-zero="line"
      />
      <text x={round(area.x + 2)} y={round(y - 5)}>
        {sides.above}
      </text>
      <text x={round(area.x + 2)} y={round(y + 13)}>
        {sides.below}
      </text>
    </g>
  );
}
