import { NO_DATA } from '../../domain/values.ts';
import { nameOfRow } from '../../figure/footnotes.ts';
import type { AnyFigure, FigureBase, FigurePoint, FigureRow, Tone } from '../../figure/parts.ts';
import { LOG_SCALE } from '../../charts/ticks.ts';
import { toneOf } from '../../charts/tones.ts';
import { numberAttribute } from '../svg/matrix.ts';
import type { DrawnShape, ReadPicture } from './readPicture.ts';
import { textsOf } from './said.ts';

export type KnownPoint = FigurePoint & { readonly value: number };

export const isKnown = (point: FigurePoint): point is KnownPoint => point.value !== null;

/**
 * What a picture of a kind of figure must hold, and how it is read back from the drawing. It knows how the kind is
 * drawn, but takes nothing from what draws it but sizes and limits.
 */
export interface ProofOf<F extends FigureBase> {
  /** The points that must have a mark of their own. */
  readonly marked: (figure: F) => readonly KnownPoint[];
  /** Of marks, those whose color must be seen. */
  readonly colored: (marks: readonly KnownPoint[], figure: F) => readonly KnownPoint[];
  /** The tone in which each point is drawn. */
  readonly toneOf: (figure: F) => (point: FigurePoint) => Tone;
  /** What is written in the plot beside its axes and details: names of rows, columns and lines, annotations. */
  readonly labels: (figure: F) => readonly string[];
  /** Rows whose details are at their end. */
  readonly detailedRows: (figure: F) => readonly FigureRow[];
  /** Rows that follow each other at one distance, marks and names alike. */
  readonly orderedRows: (figure: F) => readonly FigureRow[];
  /** What places without a value say. */
  readonly emptyWords: string;
  /** How many places say in words that they are empty. */
  readonly emptyPlaces: (figure: F) => number;
  /** What lacks its interval. */
  readonly lostIntervals: (figure: F, picture: ReadPicture) => readonly string[];
  /** What is amiss with lines between points, as sentences. */
  readonly lineProblems: (figure: F, picture: ReadPicture) => readonly string[];
  /** The subjects of marks and of ends of intervals that do not are where their values put them. */
  readonly offPlace: (figure: F, picture: ReadPicture) => readonly string[];
  /** What is amiss with names of single marks or steps, as sentences. */
  readonly nameProblems: (figure: F, picture: ReadPicture) => readonly string[];
}

const noProblems = () => [];

const rowsOfAny = ({ rows = [] }: AnyFigure) => rows;

const labelsOf = (rows: readonly FigureRow[]): string[] => rows.map(nameOfRow);

/** The color of marks is that of their series. */
function seriesTone({ series }: AnyFigure): (point: FigurePoint) => Tone {
  const byId = new Map(series.map((one) => [one.id, one]));
  return ({ seriesId }) => byId.get(seriesId)?.tone ?? 'other';
}

/** The color of marks is that of their row, else that of their series. */
export function rowTone({ rows = [], series }: AnyFigure): (point: FigurePoint) => Tone {
  const [rowById, byId] = [
    new Map(rows.map((row) => [row.id, row])),
    new Map(series.map((one) => [one.id, one])),
  ];
  return ({ at, seriesId }) => toneOf(rowById.get(at), byId.get(seriesId));
}

/** What holds of most kinds: every known value has a mark, no name, and neither interval nor line. */
export const usualProof: Omit<ProofOf<AnyFigure>, 'offPlace'> = {
  marked: ({ points }) => points.filter(isKnown),
  colored: (marks) => marks,
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

/** That an axis is logarithmic is said on it. */
export const scaleWords = ({ scale }: { readonly scale: AxisScale }): string[] =>
  scale === 'log' ? [LOG_SCALE] : [];

/** Where a value is on a scale, up to a factor and a shift. */
export const onScale = (scale: AxisScale, value: number): number =>
  scale === 'log' ? Math.log10(value) : value;

const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null);

/** Only the numbers that a scale has a place for: on a logarithmic one, zero has none. */
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

/** The figure with only those values that its scale has a place for. */
export const shownFigure = <F extends AnyFigure & { readonly scale: AxisScale }>(figure: F): F => ({
  ...figure,
  points: figure.points.map((point) => shownNumbers(point, figure.scale)),
});

export const hasBothBounds = ({ low, high }: Pick<FigurePoint, 'low' | 'high'>): boolean =>
  low !== null && high !== null;

/** The shapes that carry an attribute, by its value, in the order in which they were drawn. */
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

/** The marks of a picture by the key of their point. */
export const marksOf = (picture: ReadPicture) => shapesBy(picture, 'data-key');

export const middleOf = ({ box }: Pick<DrawnShape, 'box'>) => ({
  x: (box.left + box.right) / 2,
  y: (box.top + box.bottom) / 2,
});

/** Points beside each of their marks. */
export function withMarks<P extends FigurePoint>(
  points: readonly P[],
  picture: ReadPicture,
): { readonly point: P; readonly mark: DrawnShape }[] {
  const marks = marksOf(picture);
  return points.flatMap((point) => (marks.get(point.key) ?? []).map((mark) => ({ point, mark })));
}

interface Name {
  readonly key: string;
  readonly text: string;
}

/** Names that have room in the plot's size and are not there. */
export function lostNames(
  picture: ReadPicture,
  namesIn: (size: { readonly width: number; readonly height: number }) => readonly Name[],
): string[] {
  const texts = textsOf(picture, 'plot');
  const plot = picture.shapes.find(({ part }) => part === 'plot')?.plot ?? null;
  const expected =
    plot === null
      ? []
      : namesIn({ width: numberAttribute(plot, 'width', NaN), height: numberAttribute(plot, 'height', NaN) });
  return expected
    .filter(({ key, text }) => !texts.some((one) => one.name === key && one.whole === text))
    .map(({ text }) => `The picture lacks the label “${text}”.`);
}
