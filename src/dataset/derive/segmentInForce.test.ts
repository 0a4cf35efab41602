import { expect, it } from 'vitest';
import { sampleSegment } from '../../../tests/support/records/sampleRows.ts';
import { segmentInForce } from './segmentInForce.ts';

const first = sampleSegment({ effectiveFrom: '2026-04-26', effectiveTo: '2026-08-16' });
const second = sampleSegment({ effectiveFrom: '2026-08-16', effectiveTo: null });

it('includes the first day of a segment and leaves out its end', () => {
  const found = (day: string) => segmentInForce([first, second], day);
  expect(found('2026-04-25')).toBeUndefined();
  expect(found('2026-04-26')).toBe(first);
  expect(found('2026-08-15')).toBe(first);
  expect(found('2026-08-16')).toBe(second);
});

it('ends a segment without an end where the next one starts', () => {
  const open = sampleSegment({ effectiveFrom: '2026-04-26', effectiveTo: null });
  const found = (day: string) => segmentInForce([second, open], day);
  expect(found('2026-08-15')).toBe(open);
  expect(found('2026-08-16')).toBe(second);
});

it('finds none in a gap', () => {
  expect(segmentInForce([sampleSegment({ effectiveTo: '2026-02-01' })], '2026-02-01')).toBeUndefined();
});
