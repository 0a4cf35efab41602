import { formatValue } from '../../domain/values.ts';
import type { FigureBase, FigurePoint, FigureRow } from '../parts.ts';
import { pointText } from '../pointText.ts';
import { sumOfRow } from '../sumPoint.ts';
import { contender, rankedField, nameWithCountry } from './fields.ts';
import type { KindOf } from './kind.ts';
import { rowMoves } from './moves.ts';
import { rankedWords, rowValues } from './rankedWords.ts';
import { seriesTable } from './tables.ts';
import { shareInBrackets, UNKNOWN, unknownPoints, unknownValue, usual } from './usual.ts';

/** Bars from zero, one row each; several series are stacked. In the format `hours`, each row is a day. */
export interface BarsFigure extends FigureBase {
  readonly kind: 'bars';
  readonly rows: readonly FigureRow[];
  /** Set if the segments of each row are parts of one whole: all rows have the same length, and none leads. */
  readonly ofWhole?: true;
  /**
   * End of the axis regardless of the values; `null` or omitted if it ends at a round number beyond the longest row.
   */
  readonly axisEnd?: number | null;
}

/** A row of hours is always as long as its day, and so is a row of parts of one whole. */
const hasTotals = ({ format, ofWhole }: BarsFigure): boolean => format !== 'hours' && ofWhole !== true;

/** Returns the total hours by kind of segment: "Peak price 35 hours, off-peak price 133 hours". */
function hoursText({ series, points }: BarsFigure): string {
  const labels = [...new Set(series.map(({ label }) => label))];
  const parts = labels.map((label) => {
    const ids = new Set(series.filter((one) => one.label === label).map(({ id }) => id));
    const sum = points.reduce(
      (total, point) => total + (ids.has(point.seriesId) ? (point.value ?? 0) : 0),
      0,
    );
    return `${label} ${formatValue(sum, 'hours')}`;
  });
  return `All days together: ${parts.join(', ')}`;
}

/** Returns the division of the first row of parts, which represents all rows. */
function firstRowText({ rows, series, points, format }: BarsFigure): string {
  const [first] = rows;
  const own = points.filter(({ at }) => at === first?.id);
  const parts = own.map(({ seriesId, value }) => {
    const label = series.find(({ id }) => id === seriesId)?.label ?? seriesId;
    return `${label} ${formatValue(value, format)}`;
  });
  return first === undefined ? 'No data' : `${first.label}: ${parts.join(', ')}`;
}

/** Returns the division of the rows in one sentence. */
const divisionText = (figure: BarsFigure): string =>
  figure.ofWhole === true ? firstRowText(figure) : hoursText(figure);

/** Returns the segments of each row in order, one sentence per row, and the division of all of them. */
function dividedValues(figure: BarsFigure): string[] {
  const rows = figure.rows.map(({ id }) => figure.points.filter(({ at }) => at === id));
  return [
    ...rows
      .filter((own) => own.length > 0)
      .map((own) => `${own.map((point) => `${point.subject}: ${pointText(point, figure)}`).join('; ')}.`),
    `${divisionText(figure)}.`,
  ];
}

/** Returns the share that counts attribute to no one: "Not known: 12 of 230 (5.2%)". */
function unknownShare(figure: BarsFigure): string | null {
  const unknown = unknownPoints(figure);
  if (unknown.length === 0) return null;
  const sum = (points: readonly FigurePoint[]) =>
    points.reduce((total, { value }) => total + (value ?? 0), 0);
  const [part, whole] = [sum(unknown), sum(figure.points)];
  const label = figure.rows.find((row) => row.id === UNKNOWN)?.label ?? 'Not known';
  return `${label}: ${formatValue(part, 'count')} of ${formatValue(whole, 'count')}${shareInBrackets(part, whole)}`;
}

const barWords = rankedWords<BarsFigure>({
  fields: (figure) => {
    // A row whose numbers are all missing has no total: it is not 0.
    const isKnown = (id: string) => figure.points.some((point) => point.at === id && point.value !== null);
    const rows = hasTotals(figure) ? figure.rows.filter((row) => isKnown(row.id)) : [];
    return [
      rankedField(
        rows.flatMap((row) => contender(nameWithCountry(row), sumOfRow(figure, row.id))),
        figure,
      ),
    ];
  },
  valuesOf: (field, figure) => rowValues(field, figure, true),
});

export const bars: KindOf<BarsFigure> = {
  ...usual,
  ...barWords,
  name: 'Bar chart',
  leader: (figure, withGap, naming) =>
    hasTotals(figure) ? barWords.leader(figure, withGap, naming) : divisionText(figure),
  values: (figure) => (hasTotals(figure) ? barWords.values(figure) : dividedValues(figure)),
  unknown: (figure) => (figure.format === 'count' ? unknownShare(figure) : unknownValue(figure)),
  table: seriesTable,
  moves: rowMoves,
};
