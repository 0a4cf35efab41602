import { useState } from 'react';
import { Brush, LineChart } from 'recharts';
import { round } from '../theme/markPath.ts';
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

/**
 * All years as a strip, with the course of both countries behind it: its window is drawn over the years that are shown,
 * by dragging it or its ends, or by arrow keys on an end. Recharts' own brush; a chunk of its own, for who asks for it.
 */
export function YearBrush({ width, values, from, until, onChange }: YearBrushProps) {
  // The brush keeps its own place. It starts again only when the years are chosen elsewhere.
  const asked = `${from} ${until}`;
  const [told, setTold] = useState(asked);
  const [begin, setBegin] = useState({ times: 0, from, until });
  if (asked !== told) {
    setTold(asked);
    setBegin({ times: begin.times + 1, from, until });
  }
  // Another list, even one with the same values, would reset the brush as well.
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

/** The course of both countries, from the least value to the greatest, on a square root so that low ones are seen. */
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
