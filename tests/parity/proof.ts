import { NO_DATA } from '../../src/domain/values.ts';
import { nameOfRow } from '../../src/figure/footnotes.ts';
import type { AnyFigure, FigureBase, FigurePoint, FigureRow, Tone } from '../../src/figure/parts.ts';
import type { DrawnShape, ReadPicture } from './readPicture.ts';

export type KnownPoint = FigurePoint & { readonly value: number };

export const isKnown = (point: FigurePoint): point is KnownPoint => point.value !== null;

/**
 * Required content of a picture for a kind of figure, and how it is read back from the drawing. It knows how the kind
 * is drawn, but takes nothing from the drawing code: all that must be there follows from the figure alone.
 */
export interface ProofOf<F extends FigureBase> {
  /** Returns the points that must have their own mark. */
  readonly marked: (figure: F) => readonly KnownPoint[];
  /** Returns the tone in which each point is drawn. */
  readonly toneOf: (figure: F) => (point: FigurePoint) => Tone;
  /** Returns the texts in the plot besides its axes and details: names of rows, columns and lines, annotations. */
  readonly labels: (figure: F) => readonly string[];
  /** Returns the rows with details at their end. */
  readonly detailedRows: (figure: F) => readonly FigureRow[];
  /** Returns the rows at equal distances, both marks and names. */
  readonly orderedRows: (figure: F) => readonly FigureRow[];
  /** Text at places without a value. */
  readonly emptyWords: string;
  /** Returns the number of places with a text that they are empty. */
  readonly emptyPlaces: (figure: F) => number;
  /** Returns the subjects without their interval. */
  readonly lostIntervals: (figure: F, picture: ReadPicture) => readonly string[];
  /** Returns the problems of lines between points, as sentences. */
  readonly lineProblems: (figure: F, picture: ReadPicture) => readonly string[];
  /** Returns the subjects whose marks or interval ends are not at the position of their values. */
  readonly offPlace: (figure: F, picture: ReadPicture) => readonly string[];
  /** Returns the problems of names of single marks or steps, as sentences. */
  readonly nameProblems: (figure: F, picture: ReadPicture) => readonly string[];
}

const noProblems = () => [];

const rowsOfAny = ({ rows = [] }: AnyFigure) => rows;

const labelsOf = (rows: readonly FigureRow[]): string[] => rows.map(nameOfRow);

/** Returns the color of marks by their series. */
function seriesTone({ series }: AnyFigure): (point: FigurePoint) => Tone {
  const byId = new Map(series.map((one) => [one.id, one]));
  return ({ seriesId }) => byId.get(seriesId)?.tone ?? 'other';
}

/** Returns the color of marks by their row, or else by their series. */
export function rowTone({ rows = [], series }: AnyFigure): (point: FigurePoint) => Tone {
  const [rowById, byId] = [
    new Map(rows.map((row) => [row.id, row])),
    new Map(series.map((one) => [one.id, one])),
  ];
  return ({ at, seriesId }) => rowById.get(at)?.tone ?? byId.get(seriesId)?.tone ?? 'other';
}

/** Defaults of most kinds: every known value has a mark, without name, interval or line. */
export const usualProof: Omit<ProofOf<AnyFigure>, 'offPlace'> = {
  marked: ({ points }) => points.filter(isKnown),
  toneOf: seriesTone,
  labels: (figure) => labelsOf(rowsOfAny(figure)),
  detailedRows: rowsOfAny,
  orderedRows: rowsOfAny,
  emptyWords: NO_DATA,
  emptyPlaces: () => 0,
  lostIntervals: noProblems,
  lineProblems: noProblems,
  nameProblems: noProblems,
};

type AxisScale = 'linear' | 'log';

/** Words of a logarithmic axis: its ticks alone are easily mistaken for equal steps. */
const LOG_WORDS = 'log scale';

/** Returns the label of a logarithmic axis. */
export const scaleWords = ({ scale }: { readonly scale: AxisScale }): string[] =>
  scale === 'log' ? [LOG_WORDS] : [];

/** Returns the position of a value on a scale, up to a factor and an offset. */
export const onScale = (scale: AxisScale, value: number): number =>
  scale === 'log' ? Math.log10(value) : value;

const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null);

/** Returns only the numbers that have a position on a scale: on a logarithmic one, zero has none. */
export const shownNumbers = <T extends Pick<FigurePoint, 'value' | 'low' | 'high'>>(
  numbers: T,
  scale: AxisScale,
): T =>
  scale === 'linear'
    ? numbers
    : {
        ...numbers,
        value: positive(numbers.value),
        low: positive(numbers.low),
        high: positive(numbers.high),
      };

/** Returns the figure with only those values that have a position on its scale. */
export const shownFigure = <F extends AnyFigure & { readonly scale: AxisScale }>(figure: F): F => ({
  ...figure,
  points: figure.points.map((point) => shownNumbers(point, figure.scale)),
});

export const hasBothBounds = ({ low, high }: Pick<FigurePoint, 'low' | 'high'>): boolean =>
  low !== null && high !== null;

/** Returns the shapes with an attribute, by its value, in drawing order. */
export function shapesBy(
  picture: ReadPicture,
  attribute: string,
): ReadonlyMap<string, readonly DrawnShape[]> {
  const all = new Map<string, DrawnShape[]>();
  for (const shape of picture.shapes) {
    const value = shape.element.getAttribute(attribute);
    if (value === null) continue;
    const known = all.get(value);
    if (known === undefined) all.set(value, [shape]);
    else known.push(shape);
  }
  return all;
}

/** Returns the marks of a picture by the key of their point. */
export const marksOf = (picture: ReadPicture) => shapesBy(picture, 'data-key');

export const middleOf = ({ box }: Pick<DrawnShape, 'box'>) => ({
  x: (box.left + box.right) / 2,
  y: (box.top + box.bottom) / 2,
});

/** Pairs points with each of their marks. */
export function withMarks<P extends FigurePoint>(
  points: readonly P[],
  picture: ReadPicture,
): { readonly point: P; readonly mark: DrawnShape }[] {
  const marks = marksOf(picture);
  return points.flatMap((point) => (marks.get(point.key) ?? []).map((mark) => ({ point, mark })));
}
