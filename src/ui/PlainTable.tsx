import type { ReactNode } from 'react';
import { isCards, NUMERIC, tableClass, TableFrame } from './TableFrame.tsx';
import { useFirstRows, type FirstRows } from './useFirstRows.tsx';

export interface PlainTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Columns of long texts, which may wrap; the others hold numbers, dates and single words. */
  readonly roomy?: readonly string[];
  /** Columns of numbers, which are right-aligned. */
  readonly numeric?: readonly string[];
  /** Rows with a key and one cell per column. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** Number of rows of a longer table to show at first; all by default. */
  readonly first?: FirstRows;
}

const ALL: FirstRows = { whole: true };

/** A short table without sorting or search; the first cell of a row is its header. */
export function PlainTable({
  caption,
  columns,
  rows,
  roomy = [],
  numeric = [],
  first = ALL,
}: PlainTableProps) {
  const [shown, showAll, onPhone] = useFirstRows(rows, first);
  const asCard = isCards(columns.length, roomy.length);
  const sideOf = (column = '') => (numeric.includes(column) ? NUMERIC : 'text-left');
  const widthOf = (column = '') => (roomy.includes(column) ? 'min-w-40' : 'whitespace-nowrap');
  return (
    <>
      <TableFrame caption={caption} onPhone={onPhone}>
        <table role="table" className={tableClass(columns.length, roomy.length)}>
          <caption className="sr-only">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row" className="border-b border-ink align-bottom">
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  role="columnheader"
                  className={`font-semibold whitespace-nowrap ${sideOf(column)}`}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map(({ key, cells: [name, ...rest] }) => (
              <tr key={key} role="row" className="border-b border-hair align-top">
                <th scope="row" role="rowheader" className={`text-left font-normal ${widthOf(columns[0])}`}>
                  {name}
                </th>
                {rest.map((cell, index) => (
                  <td
                    key={columns[index + 1]}
                    role={asCard ? 'cell' : undefined}
                    data-label={asCard ? columns[index + 1] : undefined}
                    className={`${widthOf(columns[index + 1])} ${sideOf(columns[index + 1])}`}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {showAll}
    </>
  );
}
