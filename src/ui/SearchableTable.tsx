import { useId, useState, type ReactNode } from 'react';
import type { RowData } from '@tanstack/react-table';
import { DataTable } from './DataTable.tsx';
import type { DataColumn } from './dataTableFeatures.ts';
import { SearchField } from './SearchField.tsx';

interface SearchableTableProps<T extends RowData> {
  readonly heading: string;
  /** What the rows are, in the plural: "models". */
  readonly what: string;
  /** Names the table itself. */
  readonly caption: string;
  readonly intro?: ReactNode;
  readonly rows: readonly T[];
  readonly columns: readonly DataColumn<T>[];
  readonly rowId: (row: T) => string;
  readonly firstRows: number;
  readonly whole?: boolean;
  /** Left out where the rows come in an order of their own. */
  readonly initialSort?: { readonly id: string; readonly desc: boolean };
  readonly wideOnly?: readonly string[];
  readonly roomy?: readonly string[];
  /** The searched text where the page keeps it; else the table does. */
  readonly search?: { readonly text: string; readonly onChange: (text: string) => void };
  /** Stands between the heading and the table. */
  readonly filters?: ReactNode;
}

/** A table with its heading and a search over all its rows. */
export function SearchableTable<T extends RowData>(props: SearchableTableProps<T>) {
  const { heading, what, intro, filters, search: kept, ...table } = props;
  const [own, setOwn] = useState('');
  const { text, onChange } = kept ?? { text: own, onChange: setOwn };
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <h2 id={headingId} className="text-xl" data-exempt="count">
          {heading}
        </h2>
        <SearchField label={`Search ${what}`} value={text} onChange={onChange} />
      </div>
      {filters}
      {intro !== undefined && (
        <p className="mb-3 text-sm text-soft" data-exempt="state">
          {intro}
        </p>
      )}
      <DataTable search={text} {...table} />
    </section>
  );
}
