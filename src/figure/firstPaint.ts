import { barRoom } from './barLevels.ts';
import type { FigureContent, ContentOf, Kind } from './figure.ts';
import { gridHeight } from './gridHeights.ts';
import type { AnyFigure, FigurePoint, FigureSeries, Fill, Tone } from './parts.ts';
import { isUnsure } from './point.ts';
import { sumOfRow } from './sumPoint.ts';
import { rivals, rivalNames, shortRivalNames } from '../domain/rivals.ts';

export interface LegendItem {
  readonly label: string;
  readonly tone: Tone;
  readonly fill: Fill;
  readonly mark: 'line' | 'box' | 'dot';
  /** Set if the entry explains the look of low confidence. */
  readonly unsure?: true;
}

/** Facts about a kind that a page needs before the kind's own file, with all its texts, has loaded. */
interface FirstPaintOf<F extends AnyFigure> {
  /** @param isNamed true if there is room for long names next to marks. */
  readonly legend: (figure: F, isNamed: boolean) => readonly LegendItem[];
  /** Height of the plot on the page. */
  readonly height: (figure: F, isNarrow: boolean, width: number) => number;
  /** Returns the number that a row states next to its marks. */
  readonly rowPoint: (figure: F, rowId: string) => FigurePoint | null;
}

const toneLabels: Readonly<Partial<Record<Tone, string>>> = {
  ...rivalNames,
  other: 'Others',
};
const toneOrder: readonly Tone[] = ['CN', 'US', 'other'];

type LegendMark = LegendItem['mark'];

/** Returns the countries whose colors the rows use, in the fixed (alphabetical) order. */
function toneItems({ rows = [], points }: AnyFigure, mark: LegendMark): LegendItem[] {
  const shown = new Set(points.map((point) => point.at));
  const used = new Set(rows.filter((row) => shown.has(row.id)).map((row) => row.tone));
  return toneOrder
    .filter((tone) => used.has(tone))
    .map((tone) => ({ label: toneLabels[tone] ?? tone, tone, fill: 'solid', mark }));
}

function seriesItems(series: readonly FigureSeries[], mark: LegendMark): LegendItem[] {
  const items = series.map(({ label, tone, fill }) => ({ label, tone: tone ?? 'ink', fill, mark }) as const);
  // Several segments of a row may be of one kind, such as the off-peak hours before and after the peak.
  return items.filter(({ label }, index) => items.findIndex((one) => one.label === label) === index);
}

/** Returns the countries of the rows, followed by the series that differ by fill or tone. */
function toneAndSeriesItems(figure: AnyFigure, mark: LegendMark): LegendItem[] {
  const tones = toneItems(figure, mark);
  return [
    ...tones,
    ...(figure.series.length > 1 || tones.length === 0 ? seriesItems(figure.series, mark) : []),
  ];
}

/** Above this many points a figure draws lines or clouds without marks, and its table carries the keys. */
export const MOST_MARKS = 300;

/** Returns the legend entry for low confidence if a mark has it: one for marks, and in a flow one for links. */
function unsureItems(figure: FigureContent): LegendItem[] {
  const item = { tone: 'ink', fill: 'solid', unsure: true } as const;
  const mark = figure.kind === 'bars' ? 'box' : 'dot';
  const isMarked = !['lines', 'scatter'].includes(figure.kind) || figure.points.length <= MOST_MARKS;
  const hasMarks = isMarked && figure.points.some((point) => point.value !== null && isUnsure(point));
  const hasLinks = figure.kind === 'flow' && figure.links.some(({ unsure }) => unsure);
  return [
    ...(hasMarks ? [{ label: 'Low confidence', mark, ...item } as const] : []),
    ...(hasLinks ? [{ label: 'Link of low confidence', mark: 'line', ...item } as const] : []),
  ];
}

/** Maximum number of lines that can be labeled at their end instead of in a legend. */
export const MOST_DIRECT_LABELS = 8;

const shortLabels: Readonly<Record<string, string>> = {
  [rivalNames.US]: shortRivalNames.US,
  'United Kingdom': 'U.K.',
  'European Union': 'EU',
};
/** Maximum letters of a name that fits next to lines on a phone, with its value. */
const MOST_SHORT = 12;

/** Returns the name of a line for small screens. */
export const shortLabel = (label: string): string => shortLabels[label] ?? label;

/** True if the lines of a figure carry their own names; on a phone, only if these are short. */
export const hasDirectLabels = ({ series }: Pick<AnyFigure, 'series'>, isNarrow = false): boolean =>
  series.length <= MOST_DIRECT_LABELS &&
  (!isNarrow || series.every(({ label }) => shortLabel(label).length <= MOST_SHORT));

/** Returns the meaning of fills of single points, for the points shown. */
function fillItems({ points, fills = [] }: ContentOf<'dots'> | ContentOf<'timeline'>): LegendItem[] {
  const used = new Set(points.map(({ fill }) => fill));
  return fills
    .filter(({ fill }) => used.has(fill))
    .map(({ fill, label }) => ({ label, tone: 'ink', fill, mark: 'dot' }));
}

/** Color and shape tell the two sides of a lead apart; the columns have their own names. */
const sides: readonly LegendItem[] = rivals.map((tone) => ({
  label: `${toneLabels[tone] ?? tone} leads`,
  tone,
  fill: 'solid',
  mark: 'dot',
}));

/** Returns the meaning of outlined marks if there are any. */
const hollowItems = ({ hollow }: ContentOf<'leads'>): LegendItem[] =>
  hollow === undefined || hollow.keys.length === 0
    ? []
    : [{ label: hollow.label, tone: 'ink', fill: 'hollow', mark: 'dot' }];

/** Letters of a label on one line. */
const MOST_GRID_LETTERS = { narrow: 40, wide: 46 } as const;

/** Rows need room for their text, and on a phone for a finger and the label above. */
function rowsHeight({ rows = [] }: AnyFigure, isNarrow: boolean): number {
  const letters = Math.max(0, ...rows.map(({ label }) => label.length));
  const lines = Math.max(
    1,
    Math.ceil(letters / (isNarrow ? MOST_GRID_LETTERS.narrow : MOST_GRID_LETTERS.wide)),
  );
  return rows.length * (isNarrow ? 26 + 14 * lines : Math.max(26, 13 * lines + 4)) + 34;
}

/** Height of the name of the view's day above joined rows. */
const DAY_LINE = 14;

/** Height of the word below the ticks of a logarithmic axis of rows. */
export const SCALE_LINE = 14;

/** Number of panels side by side. */
export const panelColumns = (isNarrow: boolean): number => (isNarrow ? 1 : 2);

/** True if no line of a figure ever changes: a tall plot shows such lines no better than a low one. */
export function isFlat({ series, points }: AnyFigure): boolean {
  const known = points.filter(({ value }) => value !== null);
  const lines = series.map(({ id }) => known.filter(({ seriesId }) => seriesId === id));
  return (
    lines.some((own) => own.length > 1) &&
    lines.every((own) => own.every(({ value }) => value === own[0]?.value))
  );
}

/** True if all points have one date, whose marks a tall plot would only part from each other. */
const isOfOneDate = ({ points }: AnyFigure): boolean => new Set(points.map(({ at }) => at)).size === 1;

const noPoint = () => null;

/** Returns the number of entries of the fullest step of a flow, which are below each other. */
export const flowDepth = ({ series, points }: Pick<AnyFigure, 'series' | 'points'>): number =>
  Math.max(1, ...series.map(({ id }) => points.filter(({ seriesId }) => seriesId === id).length));

/**
 * Height of a flow whose steps are below each other: one line for each entry (three on a phone) and for each step.
 */
export const downHeight = (
  { series, points }: Pick<AnyFigure, 'series' | 'points'>,
  isNarrow: boolean,
): number => (points.length + series.length) * (isNarrow ? 48 : 27) + 8;

/**
 * Returns the number of lines after the first of the names above narrow columns, which break between any two words.
 */
const moreHeadLines = (series: readonly FigureSeries[]): number =>
  series.length < 4 ? 0 : Math.max(...series.map(({ label }) => label.split(' ').length)) - 1;

const firstPaint: { readonly [K in Kind]: FirstPaintOf<ContentOf<K>> } = {
  lines: {
    legend: (figure, isNamed) =>
      figure.panels !== undefined || hasDirectLabels(figure, !isNamed)
        ? []
        : seriesItems(figure.series, 'line'),
    height: (figure, isNarrow) => {
      const { panels, series } = figure;
      if (panels !== undefined) return Math.ceil(panels.length / panelColumns(isNarrow)) * 250;
      const whole = isNarrow ? 260 : 320;
      if (isOfOneDate(figure)) return 180;
      return isFlat(figure) ? Math.min(whole, 90 + series.length * 16) : whole;
    },
    rowPoint: noPoint,
  },
  bars: {
    legend: (figure) => toneAndSeriesItems(figure, 'box'),
    height: rowsHeight,
    // A row of hours is always as long as its day.
    rowPoint: (figure, rowId) => {
      if (figure.format === 'hours') return null;
      // The total of the parts is always the whole, so the row states its first part.
      if (figure.ofWhole === true) return figure.points.find(({ at }) => at === rowId) ?? null;
      return sumOfRow(figure, rowId);
    },
  },
  dots: {
    legend: (figure) => [...toneAndSeriesItems(figure, 'dot'), ...fillItems(figure)],
    height: (figure, isNarrow) => rowsHeight(figure, isNarrow) + (figure.scale === 'log' ? SCALE_LINE : 0),
    rowPoint: ({ points }, rowId) => {
      const [only, second] = points.filter(({ at }) => at === rowId);
      return second === undefined ? (only ?? null) : null;
    },
  },
  leads: {
    legend: (figure) => [...sides, ...hollowItems(figure)],
    // Marks need less room if there are many rows, which are read down a column.
    height: ({ rows, series }, isNarrow) =>
      rows.length * (isNarrow ? 46 : rows.length > 20 ? 24 : 30) +
      30 +
      (isNarrow ? moreHeadLines(series) * 14 : 0),
    rowPoint: noPoint,
  },
  timeline: {
    legend: (figure) => [...toneAndSeriesItems(figure, 'dot'), ...fillItems(figure)],
    // If marks hardly overlap, a tall row would place them nearer to the name below than to their own.
    height: (figure, isNarrow) => {
      const { rows, points, joined } = figure;
      if (joined !== undefined)
        return rowsHeight(figure, isNarrow) + rows.length * barRoom(figure) + DAY_LINE;
      return rows.length * (points.length > rows.length * 4 ? (isNarrow ? 96 : 72) : isNarrow ? 62 : 46) + 34;
    },
    rowPoint: noPoint,
  },
  scatter: {
    legend: ({ series }) => seriesItems(series, 'dot'),
    height: (_, isNarrow) => (isNarrow ? 360 : 440),
    rowPoint: noPoint,
  },
  flow: {
    legend: (figure) => toneItems(figure, 'dot'),
    // On a phone names take two lines.
    height: (figure, isNarrow) =>
      figure.direction === 'down'
        ? downHeight(figure, isNarrow)
        : flowDepth(figure) * (isNarrow ? 34 : 22) + (isNarrow ? 70 : 52),
    rowPoint: noPoint,
  },
  grid: {
    legend: () => [
      ...sides,
      { label: 'No clear leader', tone: 'other', fill: 'solid', mark: 'dot' },
      { label: 'No verdict', tone: 'other', fill: 'hollow', mark: 'dot' },
    ],
    height: gridHeight,
    rowPoint: noPoint,
  },
};

/**
 * Returns the legend of a figure: the countries of its rows, the series that differ by fill or tone, the meaning of
 * fills of single points, and the look of low confidence. Lines with direct labels need no names.
 *
 * @param isNamed `false` if there is no room for long names next to marks.
 */
export const legendItems = <K extends Kind>(figure: ContentOf<K>, isNamed = true): readonly LegendItem[] => [
  ...firstPaint[figure.kind].legend(figure, isNamed),
  ...unsureItems(figure),
];

/**
 * Returns the height of a figure's plot on the page. Known before the chart loads, so that its space can be reserved
 * and nothing jumps.
 */
export const plotHeight = <K extends Kind>(figure: ContentOf<K>, isNarrow: boolean, width: number): number =>
  firstPaint[figure.kind].height(figure, isNarrow, width);

/** Returns the number that a row states next to its marks: its only point, or the sum of them. */
export const rowPoint = <K extends Kind>(figure: ContentOf<K>, rowId: string): FigurePoint | null =>
  firstPaint[figure.kind].rowPoint(figure, rowId);

/** Returns the totals of rows with several marks, which no mark of the figure shows. */
export function rowTotals(figure: FigureContent): FigurePoint[] {
  if (!('rows' in figure)) return [];
  return figure.rows.flatMap((row) => {
    const point = rowPoint(figure, row.id);
    return point === null || figure.points.includes(point) ? [] : [point];
  });
}

/** Returns a number that the figure states: a mark, a number of its title, or the total of a row. */
export function findNumber(figure: FigureContent, key: string): FigurePoint | null {
  const stated = figure.findings.map((finding) => finding.point);
  return [...figure.points, ...stated, ...rowTotals(figure)].find((point) => point.key === key) ?? null;
}
