import { expect, it } from 'vitest';
import { sampleChange, sampleIndicator, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { withdrawalIsExplained } from './withdrawalIsExplained.ts';

const check = (changes: Parameters<typeof sampleChange>[0]) =>
  textsOf(withdrawalIsExplained({ changes: [sampleChange(changes)], indicators: [sampleIndicator()] }));

it('asks for the reason of a withdrawal', () => {
  expect(check({ reason: null })).toEqual([
    '[withdrawal-is-explained] Nothing says why "I" was withdrawn. Write it in "reason".',
  ]);
  expect(check({ reason: 'Counted twice.' })).toEqual([]);
  expect(check({ kind: 'added', reason: null })).toEqual([]);
});

it('asks for the indicator that a withdrawn value is of', () => {
  expect(check({ subject: 'gone' })[0]).toContain('"gone" is not described');
  expect(check({ subject: 'gone', table: 'events' })).toEqual([]);
});
