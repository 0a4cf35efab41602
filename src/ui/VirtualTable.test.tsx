import { render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { DataColumn } from './dataTableFeatures.ts';
import { VirtualTable } from './VirtualTable.tsx';

interface Line {
  readonly name: string;
}

const columns: readonly DataColumn<Line>[] = [{ id: 'name', header: 'Name', accessorFn: ({ name }) => name }];
const lines = (first: number): Line[] =>
  Array.from({ length: 100 }, (_, index) => ({ name: `Row ${String(first + index)}` }));
const table = (rows: readonly Line[]) => (
  <VirtualTable
    {...{ rows, columns }}
    caption="Rows"
    card={{ facts: [] }}
    rowId={({ name }) => name}
    sort={null}
    onSort={vi.fn()}
    shownRow={null}
    chars={new Map()}
    empty=""
  />
);
const drawn = () => screen.getAllByRole('cell').map(({ textContent }) => textContent);

it('draws the other rows in sight first, and those beyond the edge once they are painted', async () => {
  const { rerender } = render(table(lines(0)));
  const whole = drawn().length;
  // The table begins a hundred pixels above the lower edge of the window: room for four of the least rows.
  const rect = vi.spyOn(Element.prototype, 'getBoundingClientRect');
  rect.mockReturnValue(new DOMRect(0, window.innerHeight - 100, 960, 0));
  rerender(table(lines(200)));
  expect(drawn()).toEqual(['Row 200', 'Row 201', 'Row 202', 'Row 203']);
  await waitFor(() => expect(drawn()).toHaveLength(whole));
  rect.mockRestore();
});

it('begins at the first of the other rows, and stays where it is when the same are given anew', () => {
  const { rerender } = render(table(lines(0)));
  const scroller = screen.getByRole('table').parentElement;
  if (scroller === null) throw new Error('The table scrolls in nothing.');
  const scrollTo = vi.fn();
  Object.assign(scroller, { scrollTo });
  rerender(table(lines(0)));
  expect(scrollTo).not.toHaveBeenCalled();
  rerender(table(lines(200)));
  expect(scrollTo).toHaveBeenCalledWith(expect.objectContaining({ top: 0 }));
  expect(drawn()[0]).toBe('Row 200');
});

it('leaves all rows where they are when the same are given anew', () => {
  const { rerender } = render(table(lines(0)));
  const before = drawn();
  rerender(table(lines(0)));
  expect(drawn()).toEqual(before);
});
