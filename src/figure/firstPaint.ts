import type { Figure, FigureOf, Kind } from './figure.ts';
import type { AnyFigure, FigurePoint, FigureSeries, Fill, Tone } from './parts.ts';
import { isUnsure } from './point.ts';
import { sumOfRow } from './sumPoint.ts';
import { rivals, rivalNames, shortRivalNames } from '../domain/rivals.ts';

export interface LegendItem {
  readonly label: string;
  readonly tone: Tone;
  readonly fill: Fill;
  readonly mark: 'line' | 'box' | 'dot';
  /** Set for what low confidence looks like. */
  readonly unsure?: true;
}

/** What a page must know of a kind before the kind's own file, with all its words, has been loaded. */
interface FirstPaintOf<F extends AnyFigure> {
  /** @param isNamed whether there is room for long names beside marks. */
  readonly legend: (figure: F, isNamed: boolean) => readonly LegendItem[];
  /** Height of the plot on the page. */
  readonly height: (figure: F, isNarrow: boolean) => number;
  /** The number that a row states beside its marks. */
  readonly rowPoint: (figure: F, rowId: string) => FigurePoint | null;
}

const toneLabels: Readonly<Partial<Record<Tone, string>>> = {
  ...rivalNames,
  other: 'Others',
};
const toneOrder: readonly Tone[] = ['CN', 'US', 'other'];

type Mark = LegendItem['mark'];

/** The countries whose colors the rows use, in the fixed (alphabetical) order. */
function toneItems({ rows = [], points }: AnyFigure, mark: Mark): LegendItem[] {
  const shown = new Set(points.map((point) => point.at));
  const used = new Set(rows.filter((row) => shown.has(row.id)).map((row) => row.tone));
  return toneOrder
    .filter((tone) => used.has(tone))
    .map((tone) => ({ label: toneLabels[tone] ?? tone, tone, fill: 'solid', mark }));
}

function seriesItems(series: readonly FigureSeries[], mark: Mark): LegendItem[] {
  const items = series.map(({ label, tone, fill }) => ({ label, tone: tone ?? 'ink', fill, mark }) as const);
  // Several segments of a row may be of one kind, as the off-peak hours before and after the peak.
  return items.filter(({ label }, index) => items.findIndex((one) => one.label === label) === index);
}

/** The countries of the rows, then the series that differ by fill or tone. */
function toneAndSeriesItems(figure: AnyFigure, mark: Mark): LegendItem[] {
  const tones = toneItems(figure, mark);
  return [
    ...tones,
    ...(figure.series.length > 1 || tones.length === 0 ? seriesItems(figure.series, mark) : []),
  ];
}

/** Above this many points a figure draws lines or clouds without marks, and its table carries the keys. */
export const MOST_MARKS = 300;

/** How low confidence looks, where a mark has it: an entry for marks, in a flow another for links. */
function unsureItems(figure: Figure): LegendItem[] {
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

/** Most lines that can be labeled at their end instead of in a legend. */
export const MOST_DIRECT_LABELS = 8;

const shortLabels: Readonly<Record<string, string>> = {
  [rivalNames.US]: shortRivalNames.US,
  'United Kingdom': 'U.K.',
  'European Union': 'EU',
};
/** More letters of a name and the value behind it have no room beside lines on a phone. */
const MOST_SHORT = 12;

/** What a line is called where room is short. */
export const shortLabel = (label: string): string => shortLabels[label] ?? label;

/** Whether the lines of a figure carry their names themselves; on a phone, only short ones. */
export const hasDirectLabels = ({ series }: Pick<AnyFigure, 'series'>, isNarrow = false): boolean =>
  series.length <= MOST_DIRECT_LABELS &&
  (!isNarrow || series.every(({ label }) => shortLabel(label).length <= MOST_SHORT));

/** What fills of single points mean, as far as such points are shown. */
function fillItems({ points, fills = [] }: FigureOf<'dots'>): LegendItem[] {
  const used = new Set(points.map(({ fill }) => fill));
  return fills
    .filter(({ fill }) => used.has(fill))
    .map(({ fill, label }) => ({ label, tone: 'ink', fill, mark: 'dot' }));
}

/** The two sides of a lead are told apart by color and shape; the columns name themselves. */
const sides: readonly LegendItem[] = rivals.map((tone) => ({
  label: `${toneLabels[tone] ?? tone} leads`,
  tone,
  fill: 'solid',
  mark: 'dot',
}));

/** What a mark says that is an outline, where one is drawn. */
const hollowItems = ({ hollow }: FigureOf<'leads'>): LegendItem[] =>
  hollow === undefined || hollow.keys.length === 0
    ? []
    : [{ label: hollow.label, tone: 'ink', fill: 'hollow', mark: 'dot' }];

/** Labels of more letters than these take two lines, on a phone and elsewhere. */
const MOST_LETTERS = { narrow: 40, wide: 46 } as const;

/** Rows need room for their text, and on a phone for a finger and the label above. */
function rowsHeight({ rows = [] }: AnyFigure, isNarrow: boolean): number {
  const letters = Math.max(0, ...rows.map(({ label }) => label.length));
  const isLong = letters > (isNarrow ? MOST_LETTERS.narrow : MOST_LETTERS.wide);
  return rows.length * (isNarrow ? (isLong ? 54 : 40) : isLong ? 30 : 26) + 34;
}

/** Height of the word below the ticks of a logarithmic axis of rows. */
export const SCALE_LINE = 14;

/** How many panels stand beside each other. */
export const panelColumns = (isNarrow: boolean): number => (isNarrow ? 1 : 2);

/** Whether no line of a figure ever changes: such lines say no more in a high plot than in a low one. */
function isFlat({ series, points }: AnyFigure): boolean {
  const known = points.filter(({ value }) => value !== null);
  const lines = series.map(({ id }) => known.filter(({ seriesId }) => seriesId === id));
  return (
    lines.some((own) => own.length > 1) &&
    lines.every((own) => own.every(({ value }) => value === own[0]?.value))
  );
}

const none = () => null;

/** How many entries the fullest step of a flow has: they are below each other. */
export const flowDepth = ({ series, points }: Pick<AnyFigure, 'series' | 'points'>): number =>
  Math.max(1, ...series.map(({ id }) => points.filter(({ seriesId }) => seriesId === id).length));

/** Height of a flow whose steps are below each other: a line for each entry, on a phone three, and for each step. */
export const downHeight = (
  { series, points }: Pick<AnyFigure, 'series' | 'points'>,
  isNarrow: boolean,
): number => (points.length + series.length) * (isNarrow ? 48 : 27) + 8;

/** Height of a line of a grid whose columns are below each other. */
export const GRID_LINE = 20;

/** How many lines each cell of a row has below its first; one without data has none. */
const moreLines = ({ series, points, cells }: FigureOf<'grid'>, rowId: string): number[] =>
  series.map(({ id }) => {
    const point = points.find(({ at, seriesId }) => at === rowId && seriesId === id);
    return point === undefined ? 0 : (cells[point.key]?.lines.length ?? 0);
  });

/** Height of the sums above such a grid; nothing where there are none. */
export const narrowGridHead = ({ series, sums }: FigureOf<'grid'>): number =>
  Object.keys(sums).length === 0 ? 6 : (series.length + 1) * GRID_LINE;

/** Height of a cell below others, by its lines below the first; one of several keeps a distance from the next. */
export const narrowGridCell = (more: number): number => GRID_LINE + (more === 0 ? 0 : more * 15 + 2);

/** Height of a row of such a grid: its name, and for each column what its cell says. */
export const narrowGridRow = (figure: FigureOf<'grid'>, rowId: string): number =>
  moreLines(figure, rowId).reduce((sum, more) => sum + narrowGridCell(more), GRID_LINE * 1.6);

/** Height of a row of cells beside each other: that of the fullest, by how many lines each has below its first. */
export const wideRow = (more: readonly number[]): number => Math.max(...more) * 15 + 30;

/** Height of a row of a grid whose columns are beside each other. */
export const wideGridRow = (figure: FigureOf<'grid'>, rowId: string): number =>
  wideRow(moreLines(figure, rowId));

/** The lines below the first of names above narrow columns, which break between any two words. */
const moreHeadLines = (series: readonly FigureSeries[]): number =>
  series.length < 4 ? 0 : Math.max(...series.map(({ label }) => label.split(' ').length)) - 1;

const firstPaint: { readonly [K in Kind]: FirstPaintOf<FigureOf<K>> } = {
  lines: {
    legend: (figure, isNamed) =>
      figure.panels !== undefined || hasDirectLabels(figure, !isNamed)
        ? []
        : seriesItems(figure.series, 'line'),
    height: (figure, isNarrow) => {
      const { panels, series } = figure;
      if (panels !== undefined) return Math.ceil(panels.length / panelColumns(isNarrow)) * 250;
      const whole = isNarrow ? 260 : 320;
      return isFlat(figure) ? Math.min(whole, 90 + series.length * 16) : whole;
    },
    rowPoint: none,
  },
  bars: {
    legend: (figure) => toneAndSeriesItems(figure, 'box'),
    height: rowsHeight,
    // A row of hours is as long as its day, whatever they are.
    rowPoint: (figure, rowId) => {
      if (figure.format === 'hours') return null;
      // Parts of one whole always add up to it: the first of them is what a reader asks for.
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
    // Marks need less where there are many rows, for which a reader looks down a column.
    height: ({ rows, series }, isNarrow) =>
      rows.length * (isNarrow ? 46 : rows.length > 20 ? 24 : 30) +
      30 +
      (isNarrow ? moreHeadLines(series) * 14 : 0),
    rowPoint: none,
  },
  timeline: {
    legend: (figure) => toneAndSeriesItems(figure, 'dot'),
    // Where marks hardly pile up, a high row would set them nearer to the name below than to their own.
    height: ({ rows, points }, isNarrow) =>
      rows.length * (points.length > rows.length * 4 ? (isNarrow ? 96 : 72) : isNarrow ? 62 : 46) + 34,
    rowPoint: none,
  },
  scatter: {
    legend: ({ series }) => seriesItems(series, 'dot'),
    height: (_, isNarrow) => (isNarrow ? 360 : 440),
    rowPoint: none,
  },
  flow: {
    legend: (figure) => toneItems(figure, 'dot'),
    // On a phone names take two lines.
    height: (figure, isNarrow) =>
      figure.direction === 'down'
        ? downHeight(figure, isNarrow)
        : flowDepth(figure) * (isNarrow ? 34 : 22) + (isNarrow ? 70 : 52),
    rowPoint: none,
  },
  grid: {
    legend: () => [...sides, { label: 'Neither', tone: 'other', fill: 'solid', mark: 'dot' }],
    height: (figure, isNarrow) =>
      isNarrow
        ? figure.rows.reduce((sum, { id }) => sum + narrowGridRow(figure, id), narrowGridHead(figure))
        : figure.rows.reduce((sum, { id }) => sum + wideGridRow(figure, id), 54),
    rowPoint: none,
  },
};

/**
 * What the legend of a figure holds: the countries of its rows, then the series that differ by fill or
 * tone, then what fills of single points mean, at last how low confidence looks. Lines with direct labels need no names.
 *
 * @param isNamed `false` where long names beside marks have no room.
 */
export const legendItems = <K extends Kind>(figure: FigureOf<K>, isNamed = true): readonly LegendItem[] => [
  ...firstPaint[figure.kind].legend(figure, isNamed),
  ...unsureItems(figure),
];

/**
 * Height of a figure's plot on the page. Known before the chart is loaded, so that its room can be kept and nothing
 * jumps.
 */
export const plotHeight = <K extends Kind>(figure: FigureOf<K>, isNarrow: boolean): number =>
  firstPaint[figure.kind].height(figure, isNarrow);

/** The number that a row states beside its marks: its only point, or the sum of them. */
export const rowPoint = <K extends Kind>(figure: FigureOf<K>, rowId: string): FigurePoint | null =>
  firstPaint[figure.kind].rowPoint(figure, rowId);

/** The totals of rows with several marks, which no mark of the figure shows. */
export function rowTotals(figure: Figure): FigurePoint[] {
  if (!('rows' in figure)) return [];
  return figure.rows.flatMap((row) => {
    const point = rowPoint(figure, row.id);
    return point === null || figure.points.includes(point) ? [] : [point];
  });
}

/** Every number that the figure states: its marks, the numbers of its title, the totals of its rows. */
export function findNumber(figure: Figure, key: string): FigurePoint | null {
  const stated = figure.findings.map((finding) => finding.point);
  return [...figure.points, ...stated, ...rowTotals(figure)].find((point) => point.key === key) ?? null;
}
