import type { Figure, FigurePoint } from '../figure/figure.ts';
import { figureTable } from '../figure/figureTable.ts';

interface FigureTableViewProps {
  readonly figure: Figure;
  readonly onOpen: (point: FigurePoint) => void;
}

/** The same points as the chart, as a table; each value opens its evidence. */
export function FigureTableView({ figure, onOpen }: FigureTableViewProps) {
  const table = figureTable(figure);
  return (
    <div className="max-h-112 overflow-auto" tabIndex={0} role="region" aria-label={`Table: ${figure.title}`}>
      <table className="w-full text-sm">
        <caption className="sr-only">{figure.subtitle}</caption>
        <thead className="sticky top-0 bg-paper">
          <tr className="border-b border-ink text-left">
            <th scope="col" className="py-1.5 pr-4 font-semibold">
              {table.rowHeading}
            </th>
            {table.columns.map((column) => (
              <th key={column} scope="col" className="py-1.5 pr-4 font-semibold">
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
              </th>
              {row.cells.map(({ text, point }, index) => (
                <td key={table.columns[index]} className="py-1 pr-4">
                  {point !== null && (
                    <button
                      type="button"
                      className={`evidence-link ${point.value === null ? 'text-soft italic' : ''}`}
                      data-key={point.key}
                      data-value={point.value ?? ''}
                      onClick={() => onOpen(point)}
                    >
                      {text}
                    </button>
                  )}
                  {point?.evidence.confidence === 'low' && (
                    <span className="ml-1 text-xs text-soft">low confidence</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
