import { expect, it } from 'vitest';
import { sampleSegment } from '../../../tests/support/records/sampleRows.ts';
import { withDerivedEnds } from './withDerivedEnds.ts';

it('ends an open segment where the next of its model starts, and leaves written ends and gaps', () => {
  const rows = [
    sampleSegment({ modelId: 'b', effectiveFrom: '2026-02-01' }),
    sampleSegment({ modelId: 'a', effectiveFrom: '2026-03-01' }),
    sampleSegment({ modelId: 'a', effectiveFrom: '2026-02-01' }),
    sampleSegment({ modelId: 'a', effectiveFrom: '2026-01-01', effectiveTo: '2026-01-15' }),
  ];
  const found = withDerivedEnds(rows).map((row) => [row.modelId, row.effectiveFrom, row.effectiveTo]);
  expect(found).toEqual([
    ['a', '2026-01-01', '2026-01-15'],
    ['a', '2026-02-01', '2026-03-01'],
    ['a', '2026-03-01', null],
    ['b', '2026-02-01', null],
  ]);
});
