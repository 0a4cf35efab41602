import { expect, it } from 'vitest';
import type { DataColumn } from './dataTableFeatures.ts';
import { rowSearch } from './rowSearch.ts';

interface Question {
  readonly text: string;
  readonly page: string;
  readonly count: number | null;
}

const rows: readonly Question[] = [
  { text: 'What is in the 2026 vehicle plan?', page: 'EV plans', count: 58 },
  { text: 'Which plans came before?', page: 'EV plans', count: null },
];
const columns: readonly DataColumn<Question>[] = [
  { id: 'text', header: 'Question', accessorFn: ({ text }) => text },
  { id: 'page', header: 'Page', accessorFn: ({ page }) => page },
  { id: 'count', header: 'Tasks', accessorFn: ({ count }) => count ?? undefined },
];

it.each([
  ['2026 plan', 1],
  ['PLAN  2026 ', 1],
  ['ev before', 1],
  ['plan', 2],
  ['58', 0],
  ['plan missing', 0],
  ['undefined', 0],
  ['', 2],
])('finds the rows with all words of “%s”, in any column', (asked, count) => {
  expect(rowSearch(rows, columns)(asked)).toHaveLength(count);
});
