import { expect, it } from 'vitest';
import { sampleCause, sampleChange, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { revisionHasCause } from './revisionHasCause.ts';

const revised = { version: '2027.01.31', kind: 'revised', afterValue: 2, afterText: '2' } as const;
const check = (changes: Parameters<typeof sampleChange>[0], revisionCauses = [sampleCause()]) =>
  textsOf(revisionHasCause({ changes: [sampleChange({ ...revised, ...changes })], revisionCauses }));

it('asks of a changed number whether the one before was wrong', () => {
  expect(check({})).toEqual([]);
  expect(check({ reason: null }, [])).toEqual([
    '[revision-has-cause] Nothing says whether the number before of "I" was wrong. Write why it changed in "reason", and what that reason says in revision-causes.csv.',
  ]);
  expect(check({ reason: 'Another.' }, [])).toHaveLength(1);
});

it('asks for none of texts, of the same number, and of earlier versions', () => {
  expect(check({ reason: null, table: 'events' }, [])).toEqual([]);
  expect(check({ reason: null, afterValue: 1, afterText: '1' }, [])).toEqual([]);
  expect(check({ reason: null, version: '2026.11.30.6' }, [])).toEqual([]);
});

it('finds a cause that no change has', () => {
  expect(check({ reason: null, table: 'events' })[0]).toContain('No change has the reason "Counted twice."');
});
