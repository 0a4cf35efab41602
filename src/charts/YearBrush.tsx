import { useState } from 'react';
import { Brush, LineChart } from 'recharts';
import { round } from '../theme/markPath.ts';
import { pageTheme } from '../theme/palette.ts';

/** Values of both countries in a year; unrecorded ones are omitted. */
export interface YearValues {
  readonly year: string;
  readonly CN?: number;
  readonly US?: number;
}

interface YearBrushProps {
  /** Width (pixels). */
  readonly width: number;
  readonly values: readonly YearValues[];
  /** First and last year shown. */
  readonly from: string;
  readonly until: string;
  readonly onChange: (from: string, until: string) => void;
}

const HEIGHT = 56;
/** Width of an end for touch. */
const END = 14;

/**
 * All years as a strip, with the course of both countries behind it: dragging its window or its ends, or arrow keys
 * on an end, selects the shown years. Uses Recharts' own brush, in a chunk of its own that loads on request.
 */
export function YearBrush({ width, values, from, until, onChange }: YearBrushProps) {
  // The brush keeps its own state. It is reset only when the years change elsewhere.
  const asked = `${from} ${until}`;
  const [told, setTold] = useState(asked);
  const [begin, setBegin] = useState({ times: 0, from, until });
  if (asked !== told) {
    setTold(asked);
    setBegin({ times: begin.times + 1, from, until });
  }
  // A new list, even with the same values, would also reset the brush.
  const [data, setData] = useState(() => [...values]);
  if (JSON.stringify(values) !== JSON.stringify(data)) setData([...values]);
  const indexOf = (year: string) =>
    Math.max(
      0,
      values.findIndex((one) => one.year === year),
    );
  const change = (startIndex = 0, endIndex = values.length - 1) => {
    const [first, last] = [values[startIndex], values[endIndex]];
    if (first === undefined || last === undefined) return;
    setTold(`${first.year} ${last.year}`);
    onChange(first.year, last.year);
  };
  return (
    <div className="relative">
      <Courses values={values} width={width} />
      <div className="absolute inset-0">
        <LineChart
          key={begin.times}
          width={width}
          height={HEIGHT}
          data={data}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        >
          <Brush
            dataKey="year"
            height={HEIGHT}
            travellerWidth={END}
            stroke={pageTheme.softInk}
            fill="transparent"
            ariaLabel="Years shown"
            startIndex={indexOf(begin.from)}
            endIndex={indexOf(begin.until)}
            onChange={({ startIndex, endIndex }) => change(startIndex, endIndex)}
          />
        </LineChart>
      </div>
    </div>
  );
}

/**
 * Course of both countries, from the lowest value to the highest, on a square-root scale so that low ones are
 * visible.
 */
function Courses({ values, width }: Pick<YearBrushProps, 'values' | 'width'>) {
  const all = values.flatMap(({ CN, US }) => [CN, US].filter((value) => value !== undefined));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const step = (width - 2 * END) / Math.max(1, values.length - 1);
  const up = (value: number) => HEIGHT - 4 - Math.sqrt((value - least) / (most - least || 1)) * (HEIGHT - 8);
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true" className="block">
      {(['CN', 'US'] as const).map((area) => (
        <polyline
          key={area}
          fill="none"
          stroke={pageTheme.areas[area].mark}
          strokeWidth={1.5}
          points={values
            .flatMap(({ [area]: value }, at) =>
              value === undefined ? [] : [`${round(END + at * step)},${round(up(value))}`],
            )
            .join(' ')}
        />
      ))}
    </svg>
  );
}
