import { ringWidths } from './coincidence.ts';
import type { XY } from './linePaths.ts';
import { inPaintingOrder, runsOf } from './lineRuns.ts';
import { type Area, crosses } from './MarkNames.tsx';
import { fitText, textWidth } from './measureText.ts';
import { formatValue } from '../domain/values.ts';
import { shortLabel } from '../figure/firstPaint.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import type { FigurePoint, FigureSeries } from '../figure/parts.ts';

/** Form of a line's name at its end; `null` if the legend has it. */
export type EndName = 'long' | 'short' | null;

interface EndLabel {
  /** Name, if there is one, and value. */
  readonly text: string;
  readonly value: string;
  readonly point: FigurePoint;
}

/** Returns the newest value; for steps, the one in force and the announced one after it: "$10 → $20". */
function valueText(figure: LinesFigure, series: FigureSeries, last: FigurePoint): string {
  const text = formatValue(last.value, figure.format);
  if (last.status !== 'F' || figure.curve !== 'step') return text;
  const now = figure.points.findLast(
    (point) => point.seriesId === series.id && point.value !== null && point.status !== 'F',
  );
  return now === undefined ? text : `${formatValue(now.value, figure.format)} → ${text}`;
}

/** Returns the label at the end of a line: its name and newest value, or only the value. */
export function endLabel(figure: LinesFigure, series: FigureSeries, name: EndName): EndLabel | null {
  const last = figure.points.filter((point) => point.seriesId === series.id && point.value !== null).at(-1);
  if (last === undefined) return null;
  const value = last.text ?? valueText(figure, series, last);
  if (name === null) return { text: value, value, point: last };
  const called = name === 'long' ? series.label : shortLabel(series.label);
  return { text: `${called} ${value}`, value, point: last };
}

export const END_TEXT = { size: 12, weight: 600, line: 15 } as const;
/** Extent of a mark to each side. */
const MARK = 6;
/** Distance from the end of a line to its label, which is larger with leader lines to moved labels. */
const OFF = 10;
const OFF_LED = 20;
/** A label moved farther than this from the end of its line gets a leader line. */
const MOST_MOVED = 8;

const endWidth = (text: string): number => textWidth(text, END_TEXT.size, END_TEXT.weight);

/** A label at the end of a line: its fitting text, its start, and its vertical middle. */
export interface PlacedEnd extends XY {
  readonly series: FigureSeries;
  readonly point: FigurePoint;
  readonly text: string;
  readonly value: string;
  readonly shown: string;
  /** End of the line, if a leader line connects it to the label; `null` if the label is next to it. */
  readonly from: XY | null;
}

/**
 * Moves labels apart until no two are closer than `gap`, inside `[top, bottom]`, as close as possible to the desired
 * positions, which are in ascending order.
 */
export function spreadLabels(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  let floor = top;
  const apart = wanted.map((y) => {
    const placed = Math.max(y, floor);
    floor = placed + gap;
    return placed;
  });
  let ceiling = bottom;
  return apart.reduceRight<number[]>((placed, y) => {
    const least = Math.min(y, ceiling);
    ceiling = least - gap;
    return [least, ...placed];
  }, []);
}

/** Returns the areas of the straight segments of all lines of a figure; for slanted ones their bounding box. */
export function piecesOf(figure: LinesFigure, place: (point: FigurePoint) => XY): Area[] {
  const box = (a: XY, b: XY): Area => ({
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y),
  });
  const pieces = (from: XY, to: XY): Area[] => {
    if (figure.curve === 'linear') return [box(from, to)];
    const corner = { x: to.x, y: from.y };
    return [box(from, corner), box(corner, to)];
  };
  return figure.series.flatMap(({ id }) =>
    runsOf(figure.points.filter(({ seriesId }) => seriesId === id)).flatMap((run) =>
      run.slice(1).flatMap((to, index) => pieces(place(run[index] ?? to), place(to))),
    ),
  );
}

interface End extends XY {
  readonly series: FigureSeries;
  readonly label: EndLabel;
}

/** Returns the area around the end of a line with this extent to the left and right, as high as a label. */
const around = ({ x, y }: XY, before: number, behind: number): Area => ({
  left: x - before,
  right: x + behind,
  top: y - END_TEXT.line / 2,
  bottom: y + END_TEXT.line / 2,
});

/** Returns the area of a label next to the end of its line. */
const besideOf = (end: End): Area => around(end, -MARK, OFF + endWidth(end.label.text) + 2);

/** Returns the ends of lines that stopped before the others, with room for their labels there. */
function staying(ends: readonly End[], lines: readonly Area[], area: Area): ReadonlySet<End> {
  const free = new Set<End>();
  for (const end of ends) {
    const box = besideOf(end);
    const marks = ends.filter((other) => other !== end).map((other) => around(other, MARK, MARK));
    const taken = [...lines, ...marks, ...[...free].map(besideOf)];
    if (box.right < area.right && !taken.some((other) => crosses(other, box))) free.add(end);
  }
  // A leader line from another early end must not run through a label that stays.
  const led = ends.filter((end) => !free.has(end)).map(({ x, y }) => around({ x, y }, 0, area.right - x));
  return new Set([...free].filter((end) => !led.some((other) => crosses(other, besideOf(end)))));
}

/** Maximum share of the width for names at the ends of lines. */
const MOST_LABEL = { long: 0.36, short: 0.4 } as const;

/** A name cut to fewer pixels than this is unreadable. */
const LEAST_NAME = 24;

/**
 * Returns the fitting part of a label: as much of the name as there is room for next to the value, which is complete
 * or omitted.
 */
function fitted({ text, value }: EndLabel, room: number): string {
  if (endWidth(text) <= room) return text;
  const name = text.slice(0, -value.length).trimEnd();
  const rest = room - endWidth(` ${value}`);
  const fit = (width: number) => fitText(name, END_TEXT.size, width, END_TEXT.weight);
  return rest < LEAST_NAME ? fit(room) : `${fit(rest)} ${value}`;
}

/** Returns the room to the right of the lines for their labels, and for leader lines if there may be many. */
export function endRoom(figure: LinesFigure, name: EndName, width: number): number {
  const labels = figure.series.flatMap((series) => endLabel(figure, series, name) ?? []);
  const widest = Math.max(16, ...labels.map(({ text }) => endWidth(text)));
  const off = labels.length > 2 ? OFF_LED : OFF;
  return Math.ceil(Math.min(widest, width * MOST_LABEL[name ?? 'short'])) + off + 6;
}

/** Surroundings in which labels are placed. */
interface Around {
  readonly place: (point: FigurePoint) => XY;
  readonly lines: readonly Area[];
  /** Area of the lines. */
  readonly area: Area;
  /** Width of the whole plot: labels end before it. */
  readonly width: number;
}

/**
 * Places a label at the end of each line: next to it if that is free, otherwise right of all lines, apart from other
 * labels. No label overlaps another, or a line.
 */
export function placeEnds(
  figure: LinesFigure,
  name: EndName,
  { place, lines, area, width }: Around,
): PlacedEnd[] {
  const ends = inPaintingOrder(figure.series).flatMap((series): End[] => {
    const label = endLabel(figure, series, name);
    return label === null ? [] : [{ series, label, ...place(label.point) }];
  });
  const isEarly = ({ x }: End) => x < area.right - OFF;
  const free = staying(ends, lines, area);
  const behind = ends.filter((end) => !free.has(end)).sort((a, b) => a.y - b.y);
  const rings = ringWidths(ends.map(({ label, x, y }) => ({ key: label.point.key, x, y })));
  const ringOf = ({ label }: End) => rings.get(label.point.key) ?? 0;
  const apart = spreadLabels(
    behind.map(({ y }) => y),
    END_TEXT.line,
    area.top + 6,
    area.bottom - 4,
  );
  const moved = new Map(behind.map((end, index) => [end, apart[index] ?? end.y]));
  const isLed = (end: End) => isEarly(end) || Math.abs((moved.get(end) ?? end.y) - end.y) > MOST_MOVED;
  const widest = Math.ceil(Math.max(0, ...behind.map(({ label }) => endWidth(label.text))));
  const wanted = (behind.some(isLed) ? OFF_LED : OFF) + Math.max(0, ...behind.map(ringOf));
  const x = area.right + Math.max(OFF, Math.min(wanted, width - 2 - area.right - widest));
  return ends.map((end) => {
    const { series, label } = end;
    const y = moved.get(end);
    if (y === undefined) return { series, ...label, shown: label.text, x: end.x + OFF, y: end.y, from: null };
    const from = isLed(end) ? { x: end.x + MARK + ringOf(end), y: end.y } : null;
    return { series, ...label, shown: fitted(label, width - 2 - x), x, y, from };
  });
}
