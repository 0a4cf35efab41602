import { expect, it } from 'vitest';
import { sampleEntry, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { modelHasOneDeveloper } from './modelHasOneDeveloper.ts';

it('finds a name that two developers share, once for each', () => {
  const other = sampleEntry({ boardId: 'c', developer: 'E' });
  const problems = modelHasOneDeveloper({ boardEntries: [sampleEntry(), sampleEntry(), other, other] });
  expect(textsOf(problems)).toEqual([
    '[model-has-one-developer] m: Here its developer is E, on b of 2026-05-26 it is D. Mend one, or tell the two names apart.',
  ]);
});
