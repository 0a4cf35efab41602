import { ringWidths } from './coincidence.ts';
import type { XY } from './linePaths.ts';
import { inPaintingOrder, runsOf } from './lineRuns.ts';
import { type Area, crosses } from './MarkNames.tsx';
import { fitText, textWidth } from './measureText.ts';
import { formatValue } from '../domain/values.ts';
import { shortLabel } from '../figure/firstPaint.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import type { FigurePoint, FigureSeries } from '../figure/parts.ts';

/** How a line is called at its end; `null` where the legend names it. */
export type EndName = 'long' | 'short' | null;

interface EndLabel {
  /** Name, where it has one, and value. */
  readonly text: string;
  readonly value: string;
  readonly point: FigurePoint;
}

/** The newest value; with steps, the one in force and the announced one after it: "USD 10 → USD 20". */
function valueText(figure: LinesFigure, series: FigureSeries, last: FigurePoint): string {
  const text = formatValue(last.value, figure.format);
  if (last.status !== 'F' || figure.curve !== 'step') return text;
  const now = figure.points.findLast(
    (point) => point.seriesId === series.id && point.value !== null && point.status !== 'F',
  );
  return now === undefined ? text : `${formatValue(now.value, figure.format)} → ${text}`;
}

/** What is at the end of a line: its name and newest value, or only the value. */
export function endLabel(figure: LinesFigure, series: FigureSeries, name: EndName): EndLabel | null {
  const last = figure.points.filter((point) => point.seriesId === series.id && point.value !== null).at(-1);
  if (last === undefined) return null;
  const value = last.text ?? valueText(figure, series, last);
  if (name === null) return { text: value, value, point: last };
  const called = name === 'long' ? series.label : shortLabel(series.label);
  return { text: `${called} ${value}`, value, point: last };
}

export const END_TEXT = { size: 12, weight: 600, line: 15 } as const;
/** A mark takes so much to each side. */
const MARK = 6;
/** From the end of a line to its label, and more where thin lines lead to labels that had to move. */
const OFF = 10;
const OFF_LED = 20;
/** A label that moved further from the end of its line is led to it. */
const MOST_MOVED = 8;

const endWidth = (text: string): number => textWidth(text, END_TEXT.size, END_TEXT.weight);

/** A label at the end of a line: what fits of it, where it starts, and the middle of its height. */
export interface PlacedEnd extends XY {
  readonly series: FigureSeries;
  readonly point: FigurePoint;
  readonly text: string;
  readonly value: string;
  readonly shown: string;
  /** The end of the line, where a thin line from it leads to the label; `null` where the label is beside it. */
  readonly from: XY | null;
}

/**
 * Moves labels apart until no two are closer than `gap`, inside `[top, bottom]`, as near to the places that they want,
 * which rise, as can be had.
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

/** What the straight pieces of all lines of a figure take of the plot; slanted ones the box around them. */
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

/** What takes so much to the left and to the right of the end of a line, as high as a label. */
const around = ({ x, y }: XY, before: number, behind: number): Area => ({
  left: x - before,
  right: x + behind,
  top: y - END_TEXT.line / 2,
  bottom: y + END_TEXT.line / 2,
});

/** A label that begins beside the end of its line. */
const besideOf = (end: End): Area => around(end, -MARK, OFF + endWidth(end.label.text) + 2);

/** Ends of lines that stopped before the others, whose labels have room where they stopped. */
function staying(ends: readonly End[], lines: readonly Area[], area: Area): ReadonlySet<End> {
  const free = new Set<End>();
  for (const end of ends) {
    const box = besideOf(end);
    const marks = ends.filter((other) => other !== end).map((other) => around(other, MARK, MARK));
    const taken = [...lines, ...marks, ...[...free].map(besideOf)];
    if (box.right < area.right && !taken.some((other) => crosses(other, box))) free.add(end);
  }
  // What leads from another early end to its label behind the lines must not run through a label that stays.
  const led = ends.filter((end) => !free.has(end)).map(({ x, y }) => around({ x, y }, 0, area.right - x));
  return new Set([...free].filter((end) => !led.some((other) => crosses(other, besideOf(end)))));
}

/** Names at the ends of lines take at most this share of the width. */
const MOST_LABEL = { long: 0.36, short: 0.4 } as const;

/** A name cut to fewer pixels than this cannot be read. */
const LEAST_NAME = 24;

/** What fits of a label: as much of the name as there is room beside the value, which is whole or left out. */
function fitted({ text, value }: EndLabel, room: number): string {
  if (endWidth(text) <= room) return text;
  const name = text.slice(0, -value.length).trimEnd();
  const rest = room - endWidth(` ${value}`);
  const fit = (width: number) => fitText(name, END_TEXT.size, width, END_TEXT.weight);
  return rest < LEAST_NAME ? fit(room) : `${fit(rest)} ${value}`;
}

/** Room behind the lines for their labels, and for what leads to them where they may be many. */
export function endRoom(figure: LinesFigure, name: EndName, width: number): number {
  const labels = figure.series.flatMap((series) => endLabel(figure, series, name) ?? []);
  const widest = Math.max(16, ...labels.map(({ text }) => endWidth(text)));
  const off = labels.length > 2 ? OFF_LED : OFF;
  return Math.ceil(Math.min(widest, width * MOST_LABEL[name ?? 'short'])) + off + 6;
}

/** What labels are set into. */
interface Around {
  readonly place: (point: FigurePoint) => XY;
  readonly lines: readonly Area[];
  /** Of the lines. */
  readonly area: Area;
  /** Of the whole plot: labels end before it. */
  readonly width: number;
}

/**
 * Sets a label to the end of each line: beside it where that is free, else behind all lines, apart from the other
 * labels. No label is on another, nor on a line.
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
