import type { Figure } from '../figure/figure.ts';
import type { FigurePoint } from '../figure/parts.ts';
import { figureTable, kinds } from '../figure/kinds/kinds.ts';
import type { FigureTableCell } from '../figure/kinds/tables.ts';
import { pointText } from '../figure/pointText.ts';
import { formatPeriod } from '../domain/periods.ts';
import { hasNoData } from '../figure/point.ts';
import { NO_DATA } from '../domain/values.ts';
import { NUMERIC, TableFrame } from '../ui/TableFrame.tsx';

interface FigureTableViewProps {
  readonly figure: Figure;
  readonly onOpen: (point: FigurePoint) => void;
}

/** The points of the chart as a table; each value opens its evidence. */
export function FigureTableView({ figure, onOpen }: FigureTableViewProps) {
  const table = figureTable(figure);
  const { cells: held } = kinds[figure.kind];
  const isNumeric = (column: number) =>
    held !== 'words' && table.rows.some(({ cells }) => cells[column]?.point != null);
  const sideOf = (column: number) => (isNumeric(column) ? NUMERIC : 'text-left');
  return (
    <TableFrame caption={figure.title} className="max-h-112 overflow-auto">
      <table className="w-full text-sm">
        <caption className="sr-only">{figure.subtitle}</caption>
        <thead className="sticky top-0 bg-paper">
          <tr className="border-b border-ink">
            <th scope="col" className="py-1.5 pr-4 text-left font-semibold">
              {table.rowHeading}
            </th>
            {table.columns.map((column, index) => (
              <th key={column} scope="col" className={`py-1.5 pr-4 font-semibold ${sideOf(index)}`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id} className="border-b border-hair align-top">
              <th scope="row" className="py-1 pr-4 text-left font-normal">
                {row.label}
                {isLowRow(row.cells) && <span className="block text-xs text-soft">low confidence</span>}
              </th>
              {row.cells.map((cell, index) => (
                <td key={table.columns[index]} className={`py-1 pr-4 ${sideOf(index)}`}>
                  <CellContent
                    cell={cell}
                    isLow={confidenceOf(cell) === 'low' && !isLowRow(row.cells)}
                    isTight={held === 'intervals'}
                    isRight={isNumeric(index)}
                    onOpen={onOpen}
                  />
                </td>
              ))}
            </tr>
          ))}
          {figure.withdrawn.map((point) => (
            <WithdrawnRow
              key={point.key}
              point={point}
              figure={figure}
              onOpen={onOpen}
              span={table.columns.length}
            />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

interface CellContentProps {
  readonly cell: FigureTableCell;
  /** False also if the row says it once, for all. */
  readonly isLow: boolean;
  /** True to keep a number, its interval and its rank on one line. */
  readonly isTight: boolean;
  readonly isRight: boolean;
  readonly onOpen: (point: FigurePoint) => void;
}

function CellContent({ cell, isLow, isTight, isRight, onOpen }: CellContentProps) {
  const { text, point, isCross, remark } = cell;
  if (point === null) return text;
  return (
    // Put words to the left of a right-aligned number, so that the numbers end below each other.
    <span className={`inline-flex flex-wrap items-baseline gap-x-1 ${isRight ? 'flex-row-reverse' : ''}`}>
      <button
        type="button"
        className={`evidence-link ${isTight ? 'whitespace-nowrap' : ''} ${text === NO_DATA ? 'text-soft italic' : ''}`}
        // The number of the other axis opens the same card, which holds both.
        data-key={isCross === true ? undefined : point.key}
        data-value={isCross === true ? undefined : (point.value ?? '')}
        onClick={() => onOpen(point)}
      >
        {text}
      </button>
      {remark !== undefined && <span className="text-xs text-soft">{remark}</span>}
      {isLow && <span className="text-xs text-soft">low confidence</span>}
    </span>
  );
}

interface WithdrawnRowProps extends FigureTableViewProps {
  readonly point: FigurePoint;
  readonly span: number;
}

/** A missing number has no confidence. */
function confidenceOf({ point, isCross }: FigureTableCell) {
  if (point === null) return null;
  if (isCross === true) return point.x?.value == null ? null : point.x.evidence.confidence;
  return hasNoData(point) ? null : point.evidence.confidence;
}

/** True if the numbers of a row are several, and all of low confidence. */
function isLowRow(cells: readonly FigureTableCell[]): boolean {
  const levels = cells.flatMap((cell) => confidenceOf(cell) ?? []);
  return levels.length > 1 && levels.every((level) => level === 'low');
}

/** A withdrawn number: struck through, with version and reason. */
function WithdrawnRow({ point, figure, onOpen, span }: WithdrawnRowProps) {
  return (
    <tr className="border-b border-hair align-top">
      <th scope="row" className="py-1 pr-4 text-left font-normal">
        {formatPeriod(point.period)}
      </th>
      <td colSpan={span} className="py-1 pr-4">
        <del>
          <button type="button" className="evidence-link" onClick={() => onOpen(point)}>
            {point.subject}: {pointText(point, figure)}
          </button>
        </del>{' '}
        <span className="ml-1 text-xs text-soft">
          {point.facts.map(({ label, value }) => `${label}: ${value}`).join(' · ')}
        </span>
      </td>
    </tr>
  );
}
