import { expect, it } from 'vitest';
import { sampleSegment } from '../tables/sampleRows.ts';
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
