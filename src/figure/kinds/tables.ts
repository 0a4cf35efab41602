import { formatPeriod } from '../../domain/periods.ts';
import type { AnyFigure, FigurePoint } from '../parts.ts';
import { pointText } from '../pointText.ts';

export interface FigureTableCell {
  readonly text: string;
  /** `null` if the cell holds no point: the figure has none there, or the cell is text about the row. */
  readonly point: FigurePoint | null;
  /** Set if the text is the point's number on the other axis. */
  readonly isCross?: true;
  /** Remark next to the number: its start is not known to the day. */
  readonly remark?: string;
}

export interface FigureTableRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly FigureTableCell[];
}

export interface FigureTable {
  readonly rowHeading: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureTableRow[];
}

/** Returns a cell with text about its row. */
export const wordCell = (text: string): FigureTableCell => ({ text, point: null });

/** Returns a table with one row per point, for figures whose cells would hold any number of points. */
export function pointTable(figure: AnyFigure): FigureTable {
  return {
    rowHeading: 'Entry',
    columns: [figure.measure],
    rows: figure.points.map((point) => ({
      id: point.key,
      label: point.subject,
      cells: [{ text: pointText(point, figure), point }],
    })),
  };
}

/** True if segments of one kind would be columns with the same name, such as off-peak before and after the peak. */
const hasTwins = ({ series }: AnyFigure): boolean =>
  new Set(series.map(({ label }) => label)).size < series.length;

/** Texts of a table besides the numbers. */
interface MoreWords {
  /** Returns the remark next to a point. */
  readonly remarkOf?: (point: FigurePoint) => string | undefined;
  /** Returns the name of a period that heads a row; the date if omitted. */
  readonly periodOf?: (at: string) => string;
  /** Headings of further columns, which hold the `cells` of each row. */
  readonly columns?: readonly string[];
  readonly wordsOf?: (rowId: string) => readonly string[];
}

/**
 * Returns a table with one row per subject (or period) and one column per series; rows without a point are omitted.
 */
export function seriesTable(figure: AnyFigure, more: MoreWords = {}): FigureTable {
  if (hasTwins(figure)) return pointTable(figure);
  const { remarkOf, periodOf = formatPeriod, columns = [], wordsOf } = more;
  const byKey = new Map(figure.points.map((point) => [`${point.at}\n${point.seriesId}`, point]));
  const labels = new Map(figure.rows?.map((row) => [row.id, row.label]));
  const order =
    figure.rows?.map((row) => row.id) ?? [...new Set(figure.points.map((point) => point.at))].sort();
  const rows = order.map((at) => ({
    id: at,
    label: labels.get(at) ?? periodOf(at),
    cells: [
      ...figure.series.map(({ id }): FigureTableCell => {
        const point = byKey.get(`${at}\n${id}`) ?? null;
        const remark = point === null ? undefined : remarkOf?.(point);
        const text = point === null ? '' : pointText(point, figure);
        return { text, point, ...(remark === undefined ? {} : { remark }) };
      }),
      ...(wordsOf?.(at) ?? []).map(wordCell),
    ],
  }));
  return {
    rowHeading: figure.rows === undefined ? 'Period' : 'Subject',
    columns: [...figure.series.map((series) => series.label), ...columns],
    rows: rows.filter((row) => row.cells.some((cell) => cell.point !== null)),
  };
}
