import type { PlotArea, PlotFrame, PlotScale } from './plotFrame.ts';
import { rulesPath } from './linePaths.ts';
import { LOG_SCALE, SCALE_WORD } from './ticks.ts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';

interface GridProps {
  readonly frame: PlotFrame;
  /** Numbers on the horizontal axis with a vertical line; omitted for none. */
  readonly x?: readonly number[];
  /** Numbers on the vertical axis with a horizontal line. */
  readonly y?: readonly number[];
  readonly theme: ChartTheme;
}

/** Returns the positions of lines: at the ticks and at both edges of the area, which close it. */
function linesAt(ticks: readonly number[] | undefined, at: PlotScale, edges: readonly number[]): number[] {
  if (ticks === undefined) return [];
  const all = [...ticks.map(at), ...edges];
  return [...new Map(all.map((place) => [round(place), place])).values()];
}

/** Grid lines behind the drawing. */
export function Grid({ frame: { area, xAt, yAt }, x, y, theme }: GridProps) {
  const across = linesAt(y, yAt, [area.y, area.y + area.height]);
  const upward = linesAt(x, xAt, [area.x, area.x + area.width]);
  return <path d={rulesPath(area, across, upward)} fill="none" stroke={theme.grid} />;
}

interface MinorRulesProps {
  readonly area: PlotArea;
  /** Positions of horizontal and vertical lines (pixels of the drawing). */
  readonly across?: readonly number[];
  readonly upward?: readonly number[];
  readonly theme: ChartTheme;
}

/** Light lines between the ticks of a logarithmic axis. */
export function MinorRules({ area, across = [], upward = [], theme }: MinorRulesProps) {
  if (across.length + upward.length === 0) return null;
  return <path d={rulesPath(area, across, upward)} fill="none" stroke={theme.grid} strokeOpacity={0.4} />;
}

interface AxisProps {
  readonly frame: PlotFrame;
  readonly ticks: readonly number[];
  readonly write: (value: number) => string;
  readonly theme: ChartTheme;
}

interface FootAxisProps extends AxisProps {
  /** True to close the area below with a line and connect it to the labels with short ones. */
  readonly line?: boolean;
  readonly tickLines?: boolean;
}

const TICK = { size: 12, line: 6, below: 16.52, beside: 8 } as const;

/** Axis below the area, its labels centered at their ticks. */
export function FootAxis({ frame, ticks, write, theme, line = true, tickLines = false }: FootAxisProps) {
  const { area, xAt } = frame;
  const bottom = area.y + area.height;
  const foot = { ...area, y: bottom, height: TICK.line };
  return (
    <>
      {line && (
        <path
          d={rulesPath(foot, [bottom], tickLines ? ticks.map(xAt) : [])}
          fill="none"
          stroke={theme.zeroLine}
        />
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

/** Labels left of the area, each on the line of its tick. */
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

/** Labels an axis as logarithmic next to its ticks. */
export const ScaleWord = ({ x, y, color }: ScaleWordProps) => (
  <text x={round(x)} y={round(y)} fill={color} fontFamily={SANS} fontSize={SCALE_WORD} fontStyle="italic">
    {LOG_SCALE}
  </text>
);
