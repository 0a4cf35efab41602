import { expect, it } from 'vitest';
import type { Change } from '../../contract/changes.ts';
import { countsText, pageOf, stateText } from './changeItem.ts';

const change = (changes: Partial<Change> = {}): Change => ({
  kind: 'revised',
  table: 'observations',
  subject: 'ev-car-sales',
  title: 'Electric car sales',
  key: 'CN|2024|ev',
  label: 'China, 2024',
  rows: 1,
  industries: ['ev'],
  unit: 'cars',
  before: { value: 1, text: '1' },
  after: { value: 2, text: '2' },
  obsStatus: 'A',
  reason: null,
  evidence: null,
  ...changes,
});

it('leads to the page of what changed', () => {
  expect(pageOf(change())).toBe('/indicators/ev-car-sales');
  expect(pageOf(change({ table: 'sources', subject: 's' }))).toBe('/sources/s');
  expect(pageOf(change({ table: 'sources', subject: 's', kind: 'withdrawn' }))).toBe('/sources');
  expect(pageOf(change({ table: 'board-rows' }))).toBe('/leaderboards');
  expect(pageOf(change({ table: 'dataset' }))).toBeNull();
});

it('hides no digit, in which a revision may lie', () => {
  expect(stateText({ value: 1234.56789, text: '1234.56789' }, 'cars')).toBe('1,234.56789 cars');
  expect(stateText({ value: 4.5934, text: '4.5934' }, '%')).toBe('4.5934%');
  expect(stateText({ value: 0, text: '0' }, null)).toBe('0');
  expect(stateText({ value: null, text: 'no data' }, 'cars')).toBe('no data');
  expect(stateText({ value: null, text: 'For parties; 2018-03-14' }, null)).toBe(
    'For parties; March 14, 2018',
  );
});

it('counts rows, not lines', () => {
  const lines = [
    change({ kind: 'added', rows: 1940 }),
    change({ kind: 'added' }),
    change({ kind: 'withdrawn' }),
  ];
  expect(countsText(lines)).toBe('1 withdrawn · 1,941 added (rows)');
  expect(countsText([])).toBe('nothing changed');
});
