import { fireEvent, render, screen, waitFor } from '@testing-library/react';
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

it('draws new rows in sight first, and those beyond the edge once they are painted', async () => {
  const { rerender } = render(table(lines(0)));
  const whole = drawn().length;
  // The table begins 100 px above the bottom of the viewport: space for four rows of the minimum height.
  const rect = vi.spyOn(Element.prototype, 'getBoundingClientRect');
  rect.mockReturnValue(new DOMRect(0, window.innerHeight - 100, 960, 0));
  rerender(table(lines(200)));
  expect(drawn()).toEqual(['Row 200', 'Row 201', 'Row 202', 'Row 203']);
  await waitFor(() => expect(drawn()).toHaveLength(whole));
  rect.mockRestore();
});

it('scrolls back to the first row when the rows are others', () => {
  const { rerender } = render(table(lines(0)));
  const scrollTo = vi.fn();
  const frame = screen.getByRole('region');
  Object.assign(frame, { scrollTo });
  // The table is already at the top: reading its scroll position would force a layout.
  rerender(table(lines(100)));
  expect(scrollTo).not.toHaveBeenCalled();
  frame.scrollTop = 300;
  fireEvent.scroll(frame);
  rerender(table(lines(200)));
  expect(scrollTo).toHaveBeenCalledWith(expect.objectContaining({ top: 0 }));
  expect(drawn()[0]).toBe('Row 200');
});

it('keeps its rows and its place when the same rows come in a new list', () => {
  const { rerender } = render(table(lines(0)));
  const before = drawn();
  const scrollTo = vi.fn();
  Object.assign(screen.getByRole('table').parentElement ?? {}, { scrollTo });
  rerender(table(lines(0)));
  expect(drawn()).toEqual(before);
  expect(scrollTo).not.toHaveBeenCalled();
});

it('keeps a press on End that comes before the rows are painted', async () => {
  const { rerender } = render(table(lines(0)));
  const scrollTo = vi.fn();
  const frame = screen.getByRole('region');
  Object.assign(frame, { scrollTo });
  rerender(table(lines(200)));
  fireEvent.keyDown(frame, { key: 'End' });
  expect(scrollTo).not.toHaveBeenCalled();
  await waitFor(() => expect(scrollTo).toHaveBeenCalled());
});

it('scrolls in a window of its own only what is long', () => {
  const { rerender } = render(table(lines(0).slice(0, 25)));
  expect(screen.getByRole('region').className).not.toContain('max-h-[');
  rerender(table(lines(0)));
  expect(screen.getByRole('region').className).toContain('max-h-[');
});
