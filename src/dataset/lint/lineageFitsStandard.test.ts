import { expect, it } from 'vitest';
import { sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleStep } from '../../../tests/support/records/sampleTopicRows.ts';
import { lineageFitsStandard } from './lineageFitsStandard.ts';

const standards = [sampleStandard({ publishedOn: '2026-01-01', effectiveOn: '2026-07' })];

it('finds a step with another date than its standard', () => {
  const lineage = [
    sampleStep({ date: '2026-01-02' }),
    sampleStep({ step: 'in-force', date: '2027-07-01' }),
    sampleStep(),
    sampleStep({ date: '2026' }),
    sampleStep({ step: 'in-force', date: '2026-07-01' }),
    sampleStep({ step: 'project', date: '2020' }),
    sampleStep({ reference: 'another', date: '2020' }),
    sampleStep({ date: null }),
  ];
  expect(textsOf(lineageFitsStandard({ lineage, standards }))).toEqual([
    '[lineage-fits-standard] GB 1-2026 published: The step is of 2026-01-02, but standards.csv says 2026-01-01. Mend one of the two.',
    '[lineage-fits-standard] GB 1-2026 in-force: The step is of 2027-07-01, but standards.csv says 2026-07. Mend one of the two.',
  ]);
});
