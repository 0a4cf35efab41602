import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DataTable } from './SearchableTable.tsx';
import { rowSearch } from './rowSearch.ts';
import type { DataColumn } from './dataTableFeatures.ts';

interface City {
  readonly name: string;
  readonly country: string;
}

const city = (name: string, country: string): City => ({ name, country });
const rows = [
  city('Lyon', 'France'),
  city('Kyoto', 'Japan'),
  city('Nice', 'France'),
  city('Paris', 'France'),
];

const columns: DataColumn<City>[] = [
  { id: 'name', header: 'City', accessorFn: ({ name }) => name, sortFn: 'alphanumeric' },
  { id: 'country', header: 'Country', accessorFn: ({ country }) => country, sortFn: 'alphanumeric' },
];

const table = (search = '') => (
  <DataTable
    caption="Cities"
    rows={rowSearch(rows, columns)(search)}
    total={rows.length}
    columns={columns}
    rowId={({ name }) => name}
    search={search}
    initialSort={{ id: 'country', desc: false }}
    groups={{
      column: 'country',
      of: ({ country }) => country,
      firstRows: 2,
      isWholeOnPaper: true,
      head: (country, own) => `${country}: ${String(own.length)}`,
      more: (country) => `all of ${country}`,
    }}
  />
);

const texts = (role: 'rowheader' | 'cell') => screen.queryAllByRole(role).map((one) => one.textContent);

describe('a table in groups', () => {
  it('shows the first rows of each, and how to come to the others', () => {
    render(table());
    expect(texts('rowheader')).toEqual(['France: 3', 'Japan: 1']);
    expect(texts('cell')).toEqual(['Lyon', 'France', 'Nice', 'France', 'all of France', 'Kyoto', 'Japan']);
  });

  it('has every row on paper', () => {
    render(table());
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(texts('cell')).toHaveLength(8);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(texts('cell')).toHaveLength(7);
  });

  it('shows all that a search finds, below its heading', () => {
    render(table('France'));
    expect(texts('rowheader')).toEqual(['France: 3']);
    expect(texts('cell')).toEqual(['Lyon', 'France', 'Nice', 'France', 'Paris', 'France']);
  });

  it('is one list as soon as it is sorted by another column', async () => {
    render(table());
    fireEvent.click(screen.getByRole('button', { name: 'City' }));
    await waitFor(() => expect(texts('rowheader')).toEqual([]));
    expect(texts('cell')).toHaveLength(8);
  });
});

describe('a table that is sorted', () => {
  const list = (
    <DataTable
      caption="Cities"
      rows={rows}
      total={rows.length}
      columns={columns}
      rowId={({ name }) => name}
      search=""
    />
  );
  const names = () => screen.getAllByRole('row').map(({ firstChild }) => firstChild?.textContent);
  const head = () => screen.getByRole('columnheader', { name: /City/ }).getAttribute('aria-sort');

  it('says the order at once, and moves its rows after that, cells and all', async () => {
    render(list);
    const cells = screen.getAllByRole('cell');
    fireEvent.click(screen.getByRole('button', { name: 'City' }));
    expect(head()).toBe('ascending');
    expect(names().slice(1)).toEqual(['Lyon', 'Kyoto', 'Nice', 'Paris']);
    await waitFor(() => expect(names().slice(1)).toEqual(['Kyoto', 'Lyon', 'Nice', 'Paris']));
    expect(new Set(screen.getAllByRole('cell'))).toEqual(new Set(cells));
  });

  it('hears a second press before the rows have followed the first', async () => {
    render(list);
    fireEvent.click(screen.getByRole('button', { name: 'City' }));
    fireEvent.click(screen.getByRole('button', { name: /City/ }));
    expect(head()).toBe('descending');
    await waitFor(() => expect(names().slice(1)).toEqual(['Paris', 'Nice', 'Lyon', 'Kyoto']));
  });
});
