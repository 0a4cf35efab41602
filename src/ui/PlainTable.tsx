import type { ReactNode } from 'react';
import { isCards, NUMERIC, tableClass, TableFrame } from './TableFrame.tsx';
import { useFirstRows, type FirstRows } from './useFirstRows.tsx';

interface PlainTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Columns of long texts, which may break; the others hold numbers, days and single words. */
  readonly roomy?: readonly string[];
  /** Columns of numbers, which are at the right. */
  readonly numeric?: readonly string[];
  /** A row is its key and its cells, one a column. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** How much of a longer one is shown at first; all where nothing is said. */
  readonly first?: FirstRows;
}

const ALL: FirstRows = { whole: true };

/** A short table that neither sorts nor searches; the first cell of a row names it. */
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
