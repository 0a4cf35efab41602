import { expect, it } from 'vitest';
import { sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleStep } from '../../../tests/support/records/sampleTopicRows.ts';
import { lineageIsWhole } from './lineageIsWhole.ts';

const standards = [
  sampleStandard({ publishedOn: '2026-01-01', effectiveOn: '2026-07' }),
  sampleStandard({
    designation: 'proposal',
    publishedOn: null,
    effectiveOn: null,
    withdrawnOn: '2026-06-26',
  }),
];
const found = (...lineage: ReturnType<typeof sampleStep>[]) =>
  textsOf(lineageIsWhole({ lineage, standards }));

it('finds the step that follows those on record', () => {
  expect(found(sampleStep({ step: 'project' }))).toEqual([
    '[lineage-is-whole] t GB 1-2026: standards.csv has it published on 2026-01-01, the task has not. Add the step.',
  ]);
  expect(found(sampleStep())).toEqual([
    '[lineage-is-whole] t GB 1-2026: standards.csv has it in-force on 2026-07, the task has not. Add the step.',
  ]);
  expect(found(sampleStep({ step: 'draft-for-comment', reference: 'proposal' }))).toEqual([
    '[lineage-is-whole] t proposal: standards.csv has it withdrawn on 2026-06-26, the task has not. Add the step.',
  ]);
});

it('accepts whole lineages, counterparts and documents without a row', () => {
  expect(found(sampleStep(), sampleStep({ step: 'in-force', date: '2026-07-01' }))).toEqual([]);
  expect(found(sampleStep({ step: 'withdrawn', reference: 'proposal' }))).toEqual([]);
  expect(found(sampleStep({ step: 'international-counterpart' }))).toEqual([]);
  expect(found(sampleStep({ step: 'project', reference: 'another' }))).toEqual([]);
});
