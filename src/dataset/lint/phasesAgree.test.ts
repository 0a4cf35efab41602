import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import type { RowOf } from '../tables/records.ts';
import { phasesAgree } from './phasesAgree.ts';

const { applicability, standards, dataset } = ownRecords();

/** Returns what is found once the rows of a requirement are changed. */
const found = (ruleId: string, change: (row: RowOf<'applicability'>) => Partial<RowOf<'applicability'>>) =>
  textsOf(
    phasesAgree({
      applicability: applicability.map((row) => (row.ruleId === ruleId ? { ...row, ...change(row) } : row)),
      standards,
      dataset,
    }),
  );

it('finds nothing in the records', () => {
  expect(textsOf(phasesAgree({ applicability, standards, dataset }))).toEqual([]);
});

it('finds two days of one phase whose notes do not say that sources disagree', () => {
  expect(found('gb-44496-2024', () => ({ note: null }))).toEqual([
    '[phases-agree] gb-44496-2024, new-types: Another row has 2026-07-01 for this phase. Say in both notes that sources disagree, or mend one.',
    '[phases-agree] gb-44496-2024, new-types: Another row has 2026-01-01 for this phase. Say in both notes that sources disagree, or mend one.',
  ]);
});

it('finds new types that must comply after all others', () => {
  expect(
    found('gb-39901-2025-m1', ({ phase, from }) => ({ from: phase === 'new-types' ? '2029-06' : from })),
  ).toEqual([
    '[phases-agree] gb-39901-2025-m1, new-types: New types must comply from 2029-06, after all others (2029-01-01). Mend one of the two.',
  ]);
});

it('finds a phase that ends before it begins, and phases of several markets', () => {
  expect(found('gb-38031-2020', () => ({ until: '2020' }))[0]).toContain('It ends before it begins.');
  expect(found('euro-7-light', ({ phase }) => (phase === 'new-types' ? { market: 'UN' } : {}))).toHaveLength(
    2,
  );
});

it('takes the status from the document, not from the day on which its phase begins', () => {
  expect(found('fmvss-127', () => ({ status: 'adopted' }))).toEqual([
    '[phases-agree] fmvss-127, production: Its document takes effect on 2024-07-08, so that it is in-force, whatever the day from which it binds. Mend its status.',
  ]);
  expect(found('fmvss-127', () => ({ status: 'draft' }))).toEqual([]);
});

it('finds a delayed phase whose day is not ahead of the dataset', () => {
  const day = dataset.find(({ key }) => key === 'date')?.value ?? '';
  const delayed = (from: string) => found('eu-2023-1542-due-diligence', () => ({ from }));
  expect(delayed(day)).toEqual([
    `[phases-agree] eu-2023-1542-due-diligence, obligation: It is delayed to ${day}, which is not ahead of ${day}, the dataset's day. Give it the status of its document.`,
  ]);
  expect(delayed('2025')).toHaveLength(1);
  expect(delayed('2099-01-01')).toEqual([]);
});
