import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { DataTable } from './SearchableTable.tsx';
import type { DataColumn } from './dataTableFeatures.ts';
import { PlainTable } from './PlainTable.tsx';
import { VirtualTable } from './VirtualTable.tsx';

interface Line {
  readonly name: string;
  readonly votes: number | null;
}

const lines: readonly Line[] = [
  { name: 'Alpha', votes: null },
  { name: 'Beta', votes: 12_000 },
];
const columns: readonly DataColumn<Line>[] = [
  { id: 'name', header: 'Name', accessorFn: ({ name }) => name, sortFn: 'alphanumeric' },
  { id: 'votes', header: 'Votes', accessorFn: ({ votes }) => votes ?? undefined, sortFn: 'basic' },
];
const shared = { caption: 'Votes', rows: lines, columns, rowId: ({ name }: Line) => name };
const sort = { id: 'name', desc: false };

const tables = {
  DataTable: <DataTable {...shared} total={shared.rows.length} search="" />,
  VirtualTable: (
    <VirtualTable
      {...shared}
      card={{ facts: ['votes'] }}
      sort={sort}
      onSort={vi.fn()}
      shownRow={null}
      chars={new Map()}
      empty=""
    />
  ),
  PlainTable: (
    <PlainTable
      caption="Votes"
      columns={['Name', 'Votes']}
      numeric={['Votes']}
      rows={lines.map(({ name, votes }) => ({ key: name, cells: [name, votes] }))}
    />
  ),
};

describe.each(Object.entries(tables))('%s', (_name, table) => {
  it('puts numbers and their head at the right, and leaves words at the left', () => {
    render(table);
    const cells = [...screen.getByRole('table').querySelectorAll('th, td')];
    const right = cells.filter((cell) => cell.matches('.text-right.tabular-nums'));
    expect(cells).toHaveLength(6);
    expect(right.map(({ textContent }) => textContent.trim())).toEqual(['Votes', '', '12000']);
  });
});
