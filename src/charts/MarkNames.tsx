import { halo } from './halo.ts';
import { textColor } from './tones.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import type { ScatterFigure } from '../figure/kinds/scatter.ts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';

/** A rectangle (pixels). */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name to be placed next to its mark. */
export interface WantedName {
  readonly key: string;
  readonly text: string;
  readonly width: number;
  readonly x: number;
  readonly y: number;
}

export interface PlacedName {
  readonly key: string;
  readonly text: string;
  /** Start and baseline of the text. */
  readonly x: number;
  readonly y: number;
}

/** Line height of names, and their distance from the mark. */
const LINE = 13;
const OFF = 8;
/** Extent of a mark to each side. */
const MARK_REACH = 6;

/** True if two rectangles overlap. */
export const crosses = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const isWithin = (a: Area, b: Area): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

const around = ({ x, y }: Pick<WantedName, 'x' | 'y'>, reach: number): Area => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

/**
 * Returns the possible places of a name, best first: right of its mark, left, above, below, then right and left a
 * line higher or lower.
 */
function placesBeside({ x, y, width }: WantedName): Area[] {
  const at = (left: number, top: number): Area => ({ left, top, right: left + width, bottom: top + LINE });
  return [
    at(x + OFF, y - LINE / 2),
    at(x - OFF - width, y - LINE / 2),
    at(x - width / 2, y - OFF - LINE),
    at(x - width / 2, y + OFF),
    ...[x + OFF - 2, x - OFF + 2 - width].flatMap((left) => [at(left, y - LINE - 3), at(left, y + 3)]),
  ];
}

/** Returns the possible places of a step's name: above its line, below it, or above the end of the previous one. */
function placesAlong({ x, y, width }: WantedName): Area[] {
  const at = (left: number, top: number): Area => ({ left, top, right: left + width, bottom: top + LINE });
  return [
    at(x + 4, y - LINE - 2),
    at(x + 4, y + 3),
    at(x - 4 - width, y - LINE - 2),
    at(x - 4 - width, y + 3),
  ];
}

interface NameOptions {
  /** Next to a mark, or along a line that continues from the place of the name. */
  readonly way?: 'beside' | 'along';
  /** Lines and whiskers, which no name may cross. */
  readonly thin?: readonly Area[];
}

/**
 * Places names next to their marks, most important first, at most `most` of them. A name that would cover a mark, a
 * stroke or another name, or leave the plot, is omitted.
 *
 * @param marks centers of all marks, including those without a name.
 */
export function placeNames(
  wanted: readonly WantedName[],
  marks: readonly Pick<WantedName, 'x' | 'y'>[],
  plot: Area,
  most: number,
  { way = 'beside', thin = [] }: NameOptions = {},
): PlacedName[] {
  const taken = [...marks.map((mark) => around(mark, MARK_REACH)), ...thin];
  const placed: PlacedName[] = [];
  for (const name of wanted) {
    if (placed.length >= most) break;
    const free = (way === 'beside' ? placesBeside : placesAlong)(name).find(
      (area) => isWithin(area, plot) && !taken.some((other) => crosses(area, other)),
    );
    if (free === undefined) continue;
    taken.push(free);
    placed.push({ key: name.key, text: name.text, x: free.left, y: free.bottom - 3 });
  }
  return placed;
}

interface MarkNamesProps {
  readonly figure: LinesFigure | ScatterFigure;
  readonly names: readonly PlacedName[];
  readonly size: number;
  readonly theme: ChartTheme;
}

/** Names of single marks or steps, in the color of their series; `data-name` is the key of their point. */
export function MarkNames({ figure, names, size, theme }: MarkNamesProps) {
  const tones = new Map(
    figure.points.map(({ key, seriesId }) => [key, figure.series.find(({ id }) => id === seriesId)?.tone]),
  );
  if (names.length === 0) return null;
  return (
    <g fontFamily={SANS} fontSize={size} fontWeight={500} pointerEvents="none" {...halo(theme)}>
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
