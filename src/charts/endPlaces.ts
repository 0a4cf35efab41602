import { RING, ringWidths } from './coincidence.ts';
import type { XY } from './linePaths.ts';
import { inPaintingOrder, runsOf } from './lineRuns.ts';
import type { Area } from './MarkNames.tsx';
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
 * Moves labels apart until no two are closer than `gap`, inside `[top, bottom]`, in the order of the
 * places that they want, as near to them as can be had.
 */
export function spreadLabels(
  wanted: readonly { readonly id: string; readonly y: number }[],
  gap: number,
  top: number,
  bottom: number,
): { readonly id: string; readonly y: number }[] {
  const sorted = [...wanted].sort((a, b) => a.y - b.y);
  const placed: { readonly id: string; readonly y: number }[] = [];
  for (const label of sorted) {
    const floor = placed.length === 0 ? top : (placed.at(-1)?.y ?? top) + gap;
    placed.push({ id: label.id, y: Math.max(label.y, floor) });
  }
  let ceiling = bottom;
  return placed
    .reverse()
    .map((label) => {
      const y = Math.min(label.y, ceiling);
      ceiling = y - gap;
      return { id: label.id, y };
    })
    .reverse();
}

export interface Segment {
  readonly from: XY;
  readonly to: XY;
}

/** The straight pieces of all lines of a figure. */
export function segmentsOf(figure: LinesFigure, place: (point: FigurePoint) => XY): Segment[] {
  const runs = figure.series.flatMap(({ id }) =>
    runsOf(figure.points.filter(({ seriesId }) => seriesId === id)).map((run) => run.map(place)),
  );
  return runs.flatMap((run) =>
    run.slice(1).flatMap((to, index) => {
      const from = run[index] ?? to;
      if (figure.curve === 'linear') return [{ from, to }];
      const corner = { x: to.x, y: from.y };
      return [
        { from, to: corner },
        { from: corner, to },
      ];
    }),
  );
}

/** Whether a straight line runs through a box. */
export function runsThrough({ from, to }: Segment, box: Area): boolean {
  const [a, b] = from.x <= to.x ? [from, to] : [to, from];
  if (b.x < box.left || a.x > box.right) return false;
  const at = (x: number) => (b.x === a.x ? a.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x));
  const ys = b.x === a.x ? [a.y, b.y] : [at(Math.max(a.x, box.left)), at(Math.min(b.x, box.right))];
  return Math.min(...ys) < box.bottom && Math.max(...ys) > box.top;
}

interface End extends XY {
  readonly series: FigureSeries;
  readonly label: EndLabel;
}

/** The box of a label that begins beside the end of its line. */
const boxOf = ({ x, y, label }: End): Area => ({
  left: x + 6,
  right: x + OFF + endWidth(label.text) + 2,
  top: y - END_TEXT.line / 2,
  bottom: y + END_TEXT.line / 2,
});

/** Ends of lines that stopped before the others, whose labels have room where they stopped. */
function staying(ends: readonly End[], segments: readonly Segment[], area: Area): ReadonlySet<End> {
  const free = new Set<End>();
  for (const end of ends) {
    const box = boxOf(end);
    if (box.right > area.right - 2) continue;
    const isCrossed = segments.some((segment) => runsThrough(segment, box));
    const others = [...ends.filter((other) => other !== end), ...[...free].map((other) => boxOf(other))];
    const meets = others.some((other) =>
      'left' in other
        ? other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom
        : other.x + 6 > box.left && other.x - 6 < box.right && Math.abs(other.y - end.y) < END_TEXT.line,
    );
    if (!isCrossed && !meets) free.add(end);
  }
  return free;
}

/** Names at the ends of lines take at most this share of the width. */
const MOST_LABEL = { long: 0.36, short: 0.4 } as const;

/** Less than this is no name. */
const LEAST_NAME = 24;

/** What fits of a label: as much of the name as there is room beside the value, which is whole or left out. */
function fitted({ text, value }: EndLabel, room: number): string {
  if (endWidth(text) <= room) return text;
  const name = text.slice(0, -value.length).trimEnd();
  const rest = room - endWidth(` ${value}`);
  const fit = (width: number) => fitText(name, END_TEXT.size, width, END_TEXT.weight);
  return rest < LEAST_NAME ? fit(room) : `${fit(rest)} ${value}`;
}

/** Room behind the lines for their labels, for what leads to them, and for rings where lines end together. */
export function endRoom(figure: LinesFigure, name: EndName, width: number): number {
  const labels = figure.series.flatMap((series) => endLabel(figure, series, name) ?? []);
  const widest = Math.max(16, ...labels.map(({ text }) => endWidth(text)));
  const places = labels.map(({ point }) => `${point.at} ${String(point.value)}`);
  const together = Math.max(1, ...places.map((one) => places.filter((other) => other === one).length));
  const isTogether = new Set(labels.map(({ point }) => point.at)).size < 2;
  const off = labels.length > 2 || !isTogether ? OFF_LED : OFF;
  return Math.ceil(Math.min(widest, width * MOST_LABEL[name ?? 'short'])) + off + (together - 1) * RING + 6;
}

/** What labels are set into. */
interface Around {
  readonly place: (point: FigurePoint) => XY;
  readonly lines: readonly Segment[];
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
  const behind = ends.filter((end) => !free.has(end));
  const rings = ringWidths(ends.map(({ label, x, y }) => ({ key: label.point.key, x, y })));
  const reach = Math.max(0, ...behind.map(({ label }) => rings.get(label.point.key) ?? 0));
  const spread = new Map(
    spreadLabels(
      behind.map(({ series, y }) => ({ id: series.id, y })),
      END_TEXT.line,
      area.top + 6,
      area.bottom - 4,
    ).map(({ id, y }) => [id, y]),
  );
  const isLed = (end: End) =>
    isEarly(end) || Math.abs((spread.get(end.series.id) ?? end.y) - end.y) > MOST_MOVED;
  const widest = Math.ceil(Math.max(0, ...behind.map(({ label }) => endWidth(label.text))));
  const wanted = (behind.some(isLed) ? OFF_LED : OFF) + reach;
  const x = area.right + Math.max(OFF, Math.min(wanted, width - 2 - area.right - widest));
  return ends.map((end) => {
    const { series, label } = end;
    if (free.has(end)) return { series, ...label, shown: label.text, x: end.x + OFF, y: end.y, from: null };
    const y = spread.get(series.id) ?? end.y;
    const shown = fitted(label, width - 2 - x);
    const from = isLed(end) ? { x: end.x + 6 + (rings.get(label.point.key) ?? 0), y: end.y } : null;
    return { series, ...label, shown, x, y, from };
  });
}
