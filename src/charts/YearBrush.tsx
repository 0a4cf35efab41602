import { Brush, Line, LineChart } from 'recharts';
import { pageTheme } from '../theme/palette.ts';

/** The values of both countries of a year; what is not on record is left out. */
export interface YearValues {
  readonly year: string;
  readonly CN?: number;
  readonly US?: number;
}

interface YearBrushProps {
  /** In pixels. */
  readonly width: number;
  readonly values: readonly YearValues[];
  /** The first and the last year shown. */
  readonly from: string;
  readonly until: string;
  readonly onChange: (from: string, until: string) => void;
}

const HEIGHT = 56;
/** A finger needs this much of an end. */
const END = 14;

const lines = (['CN', 'US'] as const).map((area) => (
  <Line
    key={area}
    dataKey={area}
    stroke={pageTheme.areas[area].mark}
    strokeWidth={1.5}
    dot={false}
    connectNulls
    isAnimationActive={false}
  />
));

/**
 * All years as a strip, with the course of both countries behind it: its window is drawn over the years that are shown,
 * by dragging it or its ends, or by arrow keys on an end. Recharts' own brush; a chunk of its own, for who asks for it.
 */
export function YearBrush({ width, values, from, until, onChange }: YearBrushProps) {
  const indexOf = (year: string) => values.findIndex((one) => one.year === year);
  const change = (startIndex = 0, endIndex = values.length - 1) => {
    const [first, last] = [values[startIndex], values[endIndex]];
    if (first !== undefined && last !== undefined) onChange(first.year, last.year);
  };
  return (
    <LineChart
      width={width}
      height={HEIGHT}
      data={[...values]}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
    >
      <Brush
        dataKey="year"
        height={HEIGHT}
        travellerWidth={END}
        stroke={pageTheme.softInk}
        fill={pageTheme.paper}
        ariaLabel="Years shown"
        startIndex={Math.max(0, indexOf(from))}
        endIndex={Math.max(0, indexOf(until))}
        onChange={({ startIndex, endIndex }) => change(startIndex, endIndex)}
      >
        <LineChart>{lines}</LineChart>
      </Brush>
    </LineChart>
  );
}
