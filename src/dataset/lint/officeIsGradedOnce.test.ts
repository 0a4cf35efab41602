import { expect, it } from 'vitest';
import { sampleCommittee, sampleTerm } from '../../../tests/support/records/sampleBodyRows.ts';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { officeIsGradedOnce } from './officeIsGradedOnce.ts';

const found = (changes: Parameters<typeof sampleCommittee>[0]) =>
  textsOf(officeIsGradedOnce({ officeTerms: [sampleTerm()], committees: [sampleCommittee(changes)] }));

it('finds a source of offices with two confidences', () => {
  expect(found({ confidence: 'medium' })).toEqual([
    '[office-is-graded-once] s: It is medium here and high in another row on offices. Grade it once.',
  ]);
});

it('lets pass one confidence, and a source that states no term', () => {
  expect(found({})).toEqual([]);
  expect(found({ confidence: 'medium', sourceId: 'other' })).toEqual([]);
});
