import { expect, it } from 'vitest';
import type { Change } from '../../contract/changes.ts';
import { changeItem, countsText, pageOf, stateText } from './changeItem.ts';

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

it('counts rows, not lines, and corrections first', () => {
  const lines = [
    change({ kind: 'added', rows: 1940 }),
    change({ kind: 'added' }),
    change({ kind: 'withdrawn' }),
    change({ revision: 'wording' }),
    change({ revision: 'correction' }),
  ];
  expect(countsText(lines)).toBe(
    '1 corrected · 1 withdrawn · 1 reworded or marked anew · 1,941 added (rows)',
  );
  expect(countsText([])).toBe('nothing changed');
});

it('says on the card of a revision whose number it is, of when, and what it replaced', () => {
  const evidence = { sourceId: 's', locator: 'table 1', confidence: 'high', note: null } as const;
  const cardOf = (changes: Partial<Change>) =>
    changeItem(change({ evidence, ...changes }), '2026.11.30', '2');
  const replaced = { label: 'Changed from', value: '1 car' };
  expect(cardOf({ reason: 'Counted again.' })).toMatchObject({
    actor: 'China',
    period: '2024',
    facts: [replaced, { label: 'Reason', value: 'Counted again.' }],
  });
  expect(cardOf({ before: null })).toMatchObject({ facts: [] });
  expect(cardOf({ before: { value: 2, text: '2' } })).toMatchObject({ facts: [] });
  expect(cardOf({ table: 'prices', key: '2026-05-26' })).toMatchObject({ actor: null, facts: [replaced] });
});
