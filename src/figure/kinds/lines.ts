import { breakMarks } from '../breakMarks.ts';
import { fromOrigin, type Origin } from '../origin.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { formatValue } from '../../domain/values.ts';
import type { Annotation, FigureBase, FigurePoint, UncertainSpan } from '../parts.ts';
import { panelsOf, type LinesPanel } from '../linePanels.ts';
import { pointText } from '../pointText.ts';
import { arePair, contender, rankedField, type Field } from './fields.ts';
import type { KindOf } from './kind.ts';
import { timeMoves } from './moves.ts';
import { firstTexts, leaderText, onPeriod, rankedWords } from './rankedWords.ts';
import { seriesTable } from './tables.ts';
import { changePeriods, hasInterval, segmentCount, unknownPoints, usual } from './usual.ts';

/** Values over time, joined by straight lines or by steps. */
export interface LinesFigure extends FigureBase {
  readonly kind: 'lines';
  readonly curve: 'linear' | 'step';
  readonly scale: 'linear' | 'log';
  /** True if the value axis starts at zero; the figure notes a truncated axis. */
  readonly fromZero: boolean;
  readonly annotations?: readonly Annotation[];
  /** Text at a break of all lines, such as "new scale"; empty if each line breaks on days of its own, given in notes. */
  readonly breakLabel: string;
  readonly uncertain?: readonly UncertainSpan[];
  /** Names placed at the start of a line's points, as far as there is room; omitted if there are none. */
  readonly stepNames?: readonly { readonly key: string; readonly text: string }[];
  /** Change at single breaks, if known; `breakLabel` is used for the others. */
  readonly breaks?: readonly Annotation[];
  /** Set if values are signed: the zero line is always drawn, and its two sides have names. */
  readonly zeroLine?: ZeroLine;
  /** Set if the axis counts ranks: 1 is at the top, and only whole numbers have a tick. */
  readonly reversed?: true;
  /** Set if time counts from each line's own day instead of the calendar. */
  readonly origin?: Origin;
  /** Set if some recorded areas have no line: statements about ranks then refer to the drawn lines. */
  readonly isChoice?: true;
  /** Set if lines are divided into panels, which share both axes. */
  readonly panels?: readonly LinesPanel[];
}

/** Returns the time of a point as text. */
const atText = (at: string, { origin }: LinesFigure): string =>
  origin === undefined ? formatPeriod(at) : fromOrigin(at, origin);

/** Labels above and below zero: "United States ahead", "China ahead". */
export interface ZeroLine {
  readonly above: string;
  readonly below: string;
}

/** True if any line has two values in one segment, so that something is drawn between them. */
export const areJoined = (points: readonly FigurePoint[]): boolean =>
  new Set(points.map(({ seriesId, segment }) => `${seriesId}|${String(segment)}`)).size < points.length;

/** Returns the meaning of the intervals of some lines, if there are any: a single value has a bar. */
export function intervalWords(points: readonly FigurePoint[]): string | null {
  const bounded = points.filter(({ low, high }) => low !== null && high !== null);
  if (bounded.length === 0) return null;
  return `${areJoined(bounded) ? 'Shaded bands' : 'Bars'}: 95% confidence intervals`;
}

/**
 * Returns the period at which the newest values of lines are compared: the newest for which two series have a value,
 * since a value of this year and one of ten years ago have no order. Forecasts count only if there is nothing else.
 */
function commonPeriod(points: readonly FigurePoint[]): string | null {
  const holders = new Map<string, Set<string>>();
  for (const { at, seriesId } of points) holders.set(at, (holders.get(at) ?? new Set()).add(seriesId));
  const periods = [...holders.keys()].sort().reverse();
  return periods.find((period) => (holders.get(period)?.size ?? 0) > 1) ?? periods[0] ?? null;
}

/** Returns the single period whose numbers the title states; `null` if it states none, or of several. */
function statedPeriod({ findings }: LinesFigure): string | null {
  const periods = new Set(findings.map(({ point }) => point.at));
  const [only] = periods;
  return periods.size === 1 && only !== undefined ? only : null;
}

/**
 * Returns the words for the first of the newest values: for ranks the best; if only some of all lines have a
 * value then, the highest of those, since two of five values have no highest; if others have no line, the highest of
 * the drawn ones, since one of the others may be level or next.
 */
function lineWords(
  { reversed, sample }: LinesFigure,
  { contenders, rest, words }: Field,
  all: number,
): Field['words'] {
  if (arePair(contenders)) return reversed === true ? { ...words, first: 'Better rank of the two' } : words;
  const own = reversed === true ? { ...words, first: 'Best rank' } : words;
  const count = contenders.length;
  const isWhole = count + rest.length === all;
  if (count < 2 || (sample !== undefined && count + rest.length === all)) return own;
  const which = isWhole ? 'lines' : 'lines with a value';
  return { ...own, first: `${own.first} of the ${String(count)} ${which}` };
}

/** Returns the newest values of lines at one period. */
function newestField(figure: LinesFigure): Field {
  const valued = figure.points.filter((point) => point.value !== null);
  const facts = valued.filter((point) => point.status !== 'F');
  const points = facts.length > 0 ? facts : valued;
  const of = (seriesId: string) => points.filter((point) => point.seriesId === seriesId);
  // A lead on another day would contradict the title.
  const stated = statedPeriod(figure);
  const at = points.some((point) => point.at === stated) ? stated : commonPeriod(points);
  // A step that starts on a day applies until the next one: the newest value is the one in force.
  const isStep = figure.curve === 'step' && points.every((point) => point.at.length === 'YYYY-MM-DD'.length);
  const compared = figure.series.flatMap(
    ({ id }) => (isStep ? of(id).at(-1) : of(id).find((point) => point.at === at)) ?? [],
  );
  const periods = [...new Set(compared.map((point) => point.at))];
  const [only] = periods.length === 1 ? periods : [];
  const field = rankedField(
    compared.flatMap((point) => contender(point.subject, point)),
    figure,
    { name: null, period: only === undefined || figure.origin !== undefined ? null : formatPeriod(only) },
  );
  const all = new Set(points.map(({ seriesId }) => seriesId)).size;
  const words = lineWords(figure, field, all);
  // A single line has a newest value, which is not its only one.
  return { ...field, words: points.length > 1 ? { ...words, alone: 'Latest value' } : words };
}

/**
 * Example: "Latest on August 22, 2026: United States ahead, +17 ± 14": a signed value shows who is ahead, not who is
 * highest.
 */
function newestOnLines(field: Field, figure: LinesFigure, withGap: boolean): string {
  const { zeroLine } = figure;
  const [first] = field.contenders;
  if (zeroLine === undefined || first === undefined) return leaderText(field, figure, withGap);
  const side = first.value > 0 ? zeroLine.above : first.value < 0 ? zeroLine.below : 'tied';
  return `Latest${onPeriod(field.period)}: ${side}, ${pointText(first.point, figure)}`;
}

/** Returns the newest value of each line, including those without one at the compared period. */
function newestValues(figure: LinesFigure): string {
  const newest = figure.series.map(({ id, label }) => {
    const own = figure.points.filter((point) => point.seriesId === id);
    const point = own.filter(({ value }) => value !== null).at(-1);
    if (point === undefined) return `${label}, no data`;
    const when = figure.origin === undefined ? point.period : point.at;
    return `${point.subject}, ${pointText(point, figure)} (${atText(when, figure)})`;
  });
  return `Latest value of each line: ${firstTexts(newest)}.`;
}

/** True if two values that a line joins have intervals: a single one has a bar. */
const hasBand = ({ series, points }: LinesFigure): boolean =>
  series.some(({ id }) => {
    const own = points
      .filter(({ seriesId }) => seriesId === id)
      .map((point) => hasInterval(point) && point.segment);
    return own.some((segment, index) => segment !== false && segment === own[index + 1]);
  });

/** Panels break on their own days. */
function breakTexts(figure: LinesFigure): string | null {
  const texts = panelsOf(figure).flatMap((part, index) => {
    const text = breakText(part);
    const panel = figure.panels?.[index];
    return text === null ? [] : [panel === undefined ? text : `${panel.label}: ${text}`];
  });
  return texts.length === 0 ? null : texts.join(' ');
}

/** Lines that break on their own days have notes about it. */
function breakText(figure: LinesFigure): string | null {
  const hasOneBreak = segmentCount(figure) > 1 && figure.breakLabel !== '';
  if (!hasOneBreak && !figure.points.some(({ status }) => status === 'B')) return null;
  if (figure.breaks !== undefined) {
    const marks = breakMarks(figure).map(({ period, text }) => `${formatPeriod(period)} (${text})`);
    return `Lines break at ${marks.join(', ')}.`;
  }
  const at = changePeriods(figure).map(formatPeriod).join(', ');
  return `Lines break at ${at} (${figure.breakLabel}).`;
}

const linesWords = rankedWords<LinesFigure>({
  fields: (figure) =>
    panelsOf(figure).map((part, index) => ({
      ...newestField(part),
      name: figure.panels?.[index]?.label ?? null,
    })),
  leaderText: newestOnLines,
  valuesOf: () => null,
});

export const lines: KindOf<LinesFigure> = {
  ...usual,
  ...linesWords,
  name: 'Line chart',
  values: (figure) =>
    linesWords.fields(figure, 'with country').length === 0
      ? linesWords.values(figure)
      : [newestValues(figure), ...linesWords.values(figure)],
  unknown: (figure) => {
    const newest = unknownPoints(figure).at(-1);
    if (newest === undefined) return null;
    return `${newest.subject}: ${formatValue(newest.value, figure.format)} (${formatPeriod(newest.period)})`;
  },
  intervals: (figure) =>
    hasBand(figure)
      ? usual.intervals(figure)
      : usual.intervals(figure).map((text) => text.replace(/^Shaded bands: /, '')),
  spans: ({ uncertain = [] }) => uncertain,
  breaks: breakTexts,
  table: (figure) => {
    const remarks = new Map(
      figure.uncertain?.map(({ until, seriesId, text }) => [`${until}\n${seriesId}`, text]),
    );
    return seriesTable(figure, {
      remarkOf: ({ at, seriesId }) => remarks.get(`${at}\n${seriesId}`),
      periodOf: (at) => atText(at, figure),
    });
  },
  moves: timeMoves,
};
