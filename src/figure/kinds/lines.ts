import { breakMarks } from '../breakMarks.ts';
import { fromOrigin, type Origin } from '../origin.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { formatValue } from '../../domain/values.ts';
import type { Annotation, FigureBase, FigurePoint, UncertainSpan } from '../parts.ts';
import { panelsOf, type LinesPanel } from '../linePanels.ts';
import { pointText } from '../pointText.ts';
import { contender, fieldOf, type Field } from './fields.ts';
import type { KindOf } from './kind.ts';
import { timeMoves } from './moves.ts';
import { firstRows, leaderText, onPeriod, rankedWords } from './rankedWords.ts';
import { seriesTable } from './tables.ts';
import { changePeriods, hasInterval, segmentCount, unknownPoints, usual } from './usual.ts';

/** Values over time, joined by straight lines or by steps. */
export interface LinesFigure extends FigureBase {
  readonly kind: 'lines';
  readonly curve: 'linear' | 'step';
  readonly scale: 'linear' | 'log';
  /** Whether the value axis starts at zero; a truncated axis is said in the figure. */
  readonly fromZero: boolean;
  readonly annotations: readonly Annotation[];
  /** What a new segment is, where lines break: "new scale". Empty where each breaks on days of its own, as notes say. */
  readonly breakLabel: string;
  readonly uncertain?: readonly UncertainSpan[];
  /** Names that are where a point of a line begins, as far as there is room; left out where there are none. */
  readonly stepNames?: readonly { readonly key: string; readonly text: string }[];
  /** What changed at single breaks, where that is known; the others are called by `breakLabel`. */
  readonly breaks?: readonly Annotation[];
  /** Set where values are signed: the zero line is always drawn, and its two sides are named. */
  readonly zeroLine?: ZeroLine;
  /** Set where the axis counts ranks: 1 is at the top, and only whole numbers have a tick. */
  readonly reversed?: true;
  /** Set where time counts from a day of each line's own, not from one of the calendar. */
  readonly origin?: Origin;
  /** Set where there are areas on record without a line: what is said of ranks is of the lines drawn. */
  readonly isChoice?: true;
  /** Set where lines are parted into panels, which share both axes. */
  readonly panels?: readonly LinesPanel[];
}

/** Where a point stands in time, in words. */
const atText = (at: string, { origin }: LinesFigure): string =>
  origin === undefined ? formatPeriod(at) : fromOrigin(at, origin);

/** What it means to be above and below zero: "United States ahead", "China ahead". */
export interface ZeroLine {
  readonly above: string;
  readonly below: string;
}

/** Whether any line has two values in one segment, between which something is drawn. */
export const areJoined = (points: readonly FigurePoint[]): boolean =>
  new Set(points.map(({ seriesId, segment }) => `${seriesId}|${String(segment)}`)).size < points.length;

/** What the intervals of some lines are, where they have some: a lone value has a bar. */
export function intervalWords(points: readonly FigurePoint[]): string | null {
  const bounded = points.filter(({ low, high }) => low !== null && high !== null);
  if (bounded.length === 0) return null;
  return `95 % intervals as ${areJoined(bounded) ? 'bands' : 'bars'}`;
}

/**
 * The period at which the newest values of lines are compared: the newest of which two series have a value,
 * since a value of this year and one of ten years ago have no order. Forecasts have a say only where there is nothing else.
 */
function commonPeriod(points: readonly FigurePoint[]): string | null {
  const holders = new Map<string, Set<string>>();
  for (const { at, seriesId } of points) holders.set(at, (holders.get(at) ?? new Set()).add(seriesId));
  const periods = [...holders.keys()].sort().reverse();
  return periods.find((period) => (holders.get(period)?.size ?? 0) > 1) ?? periods[0] ?? null;
}

/** The one period of which the title states numbers; `null` where it states none, or of several. */
function statedPeriod({ findings }: LinesFigure): string | null {
  const periods = new Set(findings.map(({ point }) => point.at));
  const [only] = periods;
  return periods.size === 1 && only !== undefined ? only : null;
}

/**
 * How the first of the newest values is called: of ranks the best place; where some of all lines have no value then, the
 * highest of those that do, since a list of two of five names no highest; where others have no line, of those drawn,
 * since of the others one may be level, or next.
 */
function lineWords(
  { reversed, isChoice }: LinesFigure,
  { contenders, rest, words }: Field,
  all: number,
): Field['words'] {
  const own = reversed === true ? { first: 'Best place', toNext: 'ahead of' } : words;
  const count = contenders.length;
  const isWhole = count + rest.length === all;
  if (count < 2 || (isWhole && isChoice !== true)) return own;
  const which = isWhole ? 'drawn' : 'drawn with a value';
  return { ...own, first: `${own.first} of the ${String(count)} ${which}` };
}

/** The newest values of lines, at one period. */
function newestField(figure: LinesFigure): Field {
  const valued = figure.points.filter((point) => point.value !== null);
  const facts = valued.filter((point) => point.status !== 'F');
  const points = facts.length > 0 ? facts : valued;
  const of = (seriesId: string) => points.filter((point) => point.seriesId === seriesId);
  // A lead of another day than the title's would gainsay it.
  const stated = statedPeriod(figure);
  const at = points.some((point) => point.at === stated) ? stated : commonPeriod(points);
  // A step that begins on a day holds until the next one: what is newest is what is in force.
  const isStep = figure.curve === 'step' && points.every((point) => point.at.length === 'YYYY-MM-DD'.length);
  const compared = figure.series.flatMap(
    ({ id }) => (isStep ? of(id).at(-1) : of(id).find((point) => point.at === at)) ?? [],
  );
  const periods = [...new Set(compared.map((point) => point.at))];
  const [only] = periods.length === 1 ? periods : [];
  const field = fieldOf(
    compared.flatMap((point) => contender(point.subject, point)),
    figure,
    { name: null, period: only === undefined || figure.origin !== undefined ? null : formatPeriod(only) },
  );
  const all = new Set(points.map(({ seriesId }) => seriesId)).size;
  const words = lineWords(figure, field, all);
  // Of a line alone it is its newest value, and not the only one.
  return { ...field, words: points.length > 1 ? { ...words, alone: 'Newest value' } : words };
}

/** "Newest on August 22, 2026: United States ahead, +17 ± 14": a signed value says who is ahead, not who is highest. */
function newestText(field: Field, figure: LinesFigure, withGap: boolean): string {
  const { zeroLine } = figure;
  const [first] = field.contenders;
  if (zeroLine === undefined || first === undefined) return leaderText(field, figure, withGap);
  const side = first.value > 0 ? zeroLine.above : first.value < 0 ? zeroLine.below : 'level';
  return `Newest${onPeriod(field.period)}: ${side}, ${pointText(first.point, figure)}`;
}

/** The newest value of each line, also of those that have none at the period at which lines are compared. */
function newestValues(figure: LinesFigure): string {
  const newest = figure.series.map(({ id, label }) => {
    const own = figure.points.filter((point) => point.seriesId === id);
    const point = own.filter(({ value }) => value !== null).at(-1);
    if (point === undefined) return `${label}: no data`;
    const when = figure.origin === undefined ? point.period : point.at;
    return `${point.subject}: ${pointText(point, figure)} (${atText(when, figure)})`;
  });
  return `Newest value of each line: ${firstRows(newest)}.`;
}

/** Whether two values that a line joins have intervals: a single one is a bar. */
const hasBand = ({ series, points }: LinesFigure): boolean =>
  series.some(({ id }) => {
    const own = points
      .filter(({ seriesId }) => seriesId === id)
      .map((point) => hasInterval(point) && point.segment);
    return own.some((segment, index) => segment !== false && segment === own[index + 1]);
  });

const NOT_JOINED = 'values before and after are not joined';

/** Panels break each on days of their own. */
function breakTexts(figure: LinesFigure): string | null {
  const texts = panelsOf(figure).flatMap((part, index) => {
    const text = breakText(part);
    const panel = figure.panels?.[index];
    return text === null ? [] : [panel === undefined ? text : `${panel.label}: ${text}`];
  });
  return texts.length === 0 ? null : texts.join(' ');
}

/** Lines that break on days of their own say it in their notes. */
function breakText(figure: LinesFigure): string | null {
  const hasOneBreak = segmentCount(figure) > 1 && figure.breakLabel !== '';
  if (!hasOneBreak && !figure.points.some(({ status }) => status === 'B')) return null;
  if (figure.breaks !== undefined) {
    const marks = breakMarks(figure).map(({ period, text }) => `${formatPeriod(period)} (${text})`);
    return `The method changes at ${marks.join(', ')}: ${NOT_JOINED}.`;
  }
  const at = changePeriods(figure).map(formatPeriod).join(', ');
  return `The method changes (${figure.breakLabel}) at ${at}: ${NOT_JOINED}.`;
}

const words = rankedWords<LinesFigure>({
  fields: (figure) =>
    panelsOf(figure).map((part, index) => ({
      ...newestField(part),
      name: figure.panels?.[index]?.label ?? null,
    })),
  leaderText: newestText,
  valuesOf: () => null,
});

export const lines: KindOf<LinesFigure> = {
  ...usual,
  ...words,
  name: 'Line chart',
  values: (figure) =>
    words.fields(figure, 'with country').length === 0
      ? words.values(figure)
      : [newestValues(figure), ...words.values(figure)],
  unknown: (figure) => {
    const newest = unknownPoints(figure).at(-1);
    if (newest === undefined) return null;
    return `${newest.subject}: ${formatValue(newest.value, figure.format)} (${formatPeriod(newest.period)})`;
  },
  intervals: (figure) =>
    hasBand(figure)
      ? usual.intervals(figure)
      : usual.intervals(figure).map((text) => text.replace(/ as bands?$/, '')),
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
