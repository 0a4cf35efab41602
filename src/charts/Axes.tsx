import type { PlotFrame, PlotScale } from './plotFrame.ts';
import { LOG_SCALE, SCALE_WORD } from './ticks.ts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';

interface GridProps {
  readonly frame: PlotFrame;
  /** The numbers on the axis at the foot at which a line goes up; left out for none. */
  readonly x?: readonly number[];
  /** The numbers on the axis at the side at which a line goes across. */
  readonly y?: readonly number[];
  readonly theme: ChartTheme;
}

/** Where lines stand: at the ticks and at both edges of the area, which close it. */
function linesAt(ticks: readonly number[], at: PlotScale, edges: readonly number[]): string[] {
  return [...new Set([...ticks.map(at), ...edges].map(round))];
}

/** The lines behind what is drawn. */
export function Grid({ frame: { area, xAt, yAt }, x, y, theme }: GridProps) {
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  const across = y === undefined ? [] : linesAt(y, yAt, [area.y, bottom]);
  const upward = x === undefined ? [] : linesAt(x, xAt, [area.x, right]);
  return (
    <g stroke={theme.grid}>
      {across.map((at) => (
        <line key={at} x1={round(area.x)} x2={round(right)} y1={at} y2={at} />
      ))}
      {upward.map((at) => (
        <line key={`x${at}`} x1={at} x2={at} y1={round(area.y)} y2={round(bottom)} />
      ))}
    </g>
  );
}

interface AxisProps {
  readonly frame: PlotFrame;
  readonly ticks: readonly number[];
  readonly write: (value: number) => string;
  readonly theme: ChartTheme;
}

interface FootAxisProps extends AxisProps {
  /** Whether a line closes the area below, and short lines lead from it to the labels. */
  readonly line?: boolean;
  readonly tickLines?: boolean;
}

const TICK = { size: 12, line: 6, below: 16.52, beside: 8 } as const;

/** The axis below the area, its labels centered at their ticks. */
export function FootAxis({ frame, ticks, write, theme, line = true, tickLines = false }: FootAxisProps) {
  const { area, xAt } = frame;
  const bottom = area.y + area.height;
  return (
    <>
      {line && (
        <line
          x1={round(area.x)}
          x2={round(area.x + area.width)}
          y1={round(bottom)}
          y2={round(bottom)}
          stroke={theme.zeroLine}
        />
      )}
      {tickLines && (
        <g stroke={theme.zeroLine}>
          {ticks.map((tick) => {
            const x = round(xAt(tick));
            return <line key={tick} x1={x} x2={x} y1={round(bottom)} y2={round(bottom + TICK.line)} />;
          })}
        </g>
      )}
      <g fontFamily={SANS} fontSize={TICK.size} fill={theme.softInk} textAnchor="middle" data-axis="foot">
        {ticks.map((tick) => (
          <text key={tick} x={round(xAt(tick))} y={round(bottom + TICK.below)}>
            {write(tick)}
          </text>
        ))}
      </g>
    </>
  );
}

/** The labels left of the area, each on the line of its tick. */
export function SideAxis({ frame: { area, yAt }, ticks, write, theme }: AxisProps) {
  return (
    <g fontFamily={SANS} fontSize={TICK.size} fill={theme.softInk} textAnchor="end" data-axis="side">
      {ticks.map((tick) => (
        <text key={tick} x={round(area.x - TICK.beside)} y={round(yAt(tick) + 4)}>
          {write(tick)}
        </text>
      ))}
    </g>
  );
}

interface ScaleWordProps {
  readonly x: number;
  readonly y: number;
  readonly color: string;
}

/** Says beside the ticks of an axis that it is logarithmic. */
export const ScaleWord = ({ x, y, color }: ScaleWordProps) => (
  <text x={round(x)} y={round(y)} fill={color} fontFamily={SANS} fontSize={SCALE_WORD} fontStyle="italic">
    {LOG_SCALE}
  </text>
);
