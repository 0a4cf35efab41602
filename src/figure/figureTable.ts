import { sideOf } from './description/leadsText.ts';
import type { Figure, FigurePoint, LeadsFigure, ScatterFigure } from './figure.ts';
import { formatPeriod } from '../domain/formatPeriod.ts';
import { NO_DATA } from '../domain/formatValue.ts';
import { crossText, pointText } from './pointText.ts';

export interface FigureTableCell {
  readonly text: string;
  /** `null` where the cell holds no point: the figure has none there, or the cell is a word on the row. */
  readonly point: FigurePoint | null;
  /** Set where the text is the point's number on the other axis. */
  readonly isCross?: true;
  /** What is said beside the number: that its start is not known to the day. */
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

/** Figures with two numbers a point: a row a point, a column an axis. */
function crossTable(figure: ScatterFigure): FigureTable {
  return {
    rowHeading: 'Subject',
    columns: [figure.measure, figure.x.measure],
    rows: figure.points.map((point) => ({
      id: point.key,
      label: point.subject,
      cells: [
        { text: pointText(point, figure), point },
        { text: crossText(point, figure) ?? NO_DATA, point, isCross: true },
      ],
    })),
  };
}

/** Segments of one kind, which as columns would bear one name: off-peak before and after the peak. */
const hasTwins = ({ series }: Figure): boolean =>
  new Set(series.map(({ label }) => label)).size < series.length;

/** Figures whose cells hold any number of points get a row a point. */
function pointTable(figure: Figure): FigureTable {
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

const aheadTexts = { CN: 'China', US: 'United States', level: 'level', mixed: '' } as const;

/** A row a mark, with who is ahead; where some marks count once together, with which. */
function leadsTable(figure: LeadsFigure): FigureTable {
  const base = pointTable(figure);
  const families = figure.families ?? [];
  if (families.length === 0) return base;
  const words = (text: string): FigureTableCell => ({ text, point: null });
  const ahead = (point: FigurePoint) => (point.value === null ? '' : aheadTexts[sideOf([point])]);
  const together = (point: FigurePoint) => {
    const family = families.find(({ keys }) => keys.includes(point.key));
    return family === undefined ? 'by itself' : `once, ${family.label}`;
  };
  return {
    ...base,
    columns: [...base.columns, 'Ahead', 'Counted'],
    rows: base.rows.map((row, index) => {
      const point = figure.points[index];
      const more = point === undefined ? [] : [words(ahead(point)), words(together(point))];
      return { ...row, cells: [...row.cells, ...more] };
    }),
  };
}

const columnsOf = (figure: Figure): readonly string[] =>
  figure.kind === 'dots' ? (figure.columns ?? []) : [];

/** What is said of a row beside its values, a cell a column. */
function wordsOf(figure: Figure, rowId: string): FigureTableCell[] {
  if (figure.kind !== 'dots') return [];
  const cells = figure.rows.find(({ id }) => id === rowId)?.cells ?? [];
  return columnsOf(figure).map((_, index) => ({ text: cells[index] ?? '', point: null }));
}

/**
 * The figure as a table: a row a subject (or period), a column a series, and in each cell the number with
 * its interval. Holds exactly the points that are drawn.
 */
export function figureTable(figure: Figure): FigureTable {
  if (figure.kind === 'scatter') return crossTable(figure);
  if (figure.kind === 'leads') return leadsTable(figure);
  if (figure.kind === 'timeline' || hasTwins(figure)) return pointTable(figure);
  const byKey = new Map(figure.points.map((point) => [`${point.at}\n${point.seriesId}`, point]));
  const spans = figure.kind === 'lines' ? (figure.uncertain ?? []) : [];
  const remarks = new Map(spans.map(({ until, seriesId, text }) => [`${until}\n${seriesId}`, text]));
  const labels = new Map('rows' in figure ? figure.rows.map((row) => [row.id, row.label]) : []);
  const order =
    'rows' in figure
      ? figure.rows.map((row) => row.id)
      : [...new Set(figure.points.map((point) => point.at))].sort();
  const rows = order.map((at) => ({
    id: at,
    label: labels.get(at) ?? formatPeriod(at),
    cells: [
      ...figure.series.map((series) => {
        const point = byKey.get(`${at}\n${series.id}`) ?? null;
        const remark = remarks.get(`${at}\n${series.id}`);
        return {
          text: point === null ? '' : pointText(point, figure),
          point,
          ...(remark === undefined ? {} : { remark }),
        };
      }),
      ...wordsOf(figure, at),
    ],
  }));
  return {
    rowHeading: 'rows' in figure ? 'Subject' : 'Period',
    columns: [...figure.series.map((series) => series.label), ...columnsOf(figure)],
    rows: rows.filter((row) => row.cells.some((cell) => cell.point !== null)),
  };
}
