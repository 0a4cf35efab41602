import { expect, it } from 'vitest';
import { causesOf, revisionKindOf } from './revisionKind.ts';
import { sampleCause } from '../../../tests/support/records/sampleRows.ts';

const state = (text: string, value: number | null = Number(text)) => ({ value, text });
const causes = causesOf({ revisionCauses: [sampleCause()] });
const kindOf = (before: string, after: string, reason: string | null = null) =>
  revisionKindOf(
    { kind: 'revised', table: 'observations', before: state(before), after: state(after), reason },
    causes,
  );
const textKindOf = (before: string, after: string) =>
  revisionKindOf(
    {
      kind: 'revised',
      table: 'events',
      before: state(before, null),
      after: state(after, null),
      reason: null,
    },
    causes,
  );

it('takes the word of the cause on record before all else', () => {
  expect(kindOf('2', '1', 'Counted twice.')).toBe('correction');
  expect(kindOf('2', '2', 'Counted twice.')).toBe('correction');
  expect(kindOf('2', '1', 'Another reason.')).toBe('unexplained');
});

it('takes a number for a rounded one only where its digits show it', () => {
  expect(kindOf('43.34', '43.3412')).toBe('restated');
  expect(kindOf('30.2485', '30.25')).toBe('restated');
  expect(kindOf('43.34', '43.33')).toBe('unexplained');
  // A price of 0.28 and a whole number may be numbers of their own.
  expect(kindOf('0.28', '0.276522')).toBe('unexplained');
  expect(kindOf('100', '99.62')).toBe('unexplained');
});

it('tells new words from changed numbers in texts', () => {
  expect(textKindOf('In force', 'In force; in force from 2016-01-20')).toBe('wording');
  expect(textKindOf('2022-08; Signed.', '2022-08-09; Signed.')).toBe('wording');
  expect(textKindOf('2026; Due under a plan', '2030; Due under a plan')).toBe('unexplained');
  expect(textKindOf('0.0375 cache hit', 'no data cache hit')).toBe('unexplained');
});

it('says nothing of a number in a line for several rows, but of boards', () => {
  const many = { kind: 'revised', before: null, after: null, reason: null } as const;
  expect(revisionKindOf({ ...many, table: 'observations' }, causes)).toBe('wording');
  expect(revisionKindOf({ ...many, table: 'board-rows' }, causes)).toBe('unexplained');
});

it('is for revisions', () => {
  expect(
    revisionKindOf({ kind: 'added', table: 'events', before: null, after: null, reason: null }, causes),
  ).toBeUndefined();
});
