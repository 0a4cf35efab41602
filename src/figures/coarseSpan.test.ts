import { describe, expect, it } from 'vitest';
import { coarseSpan } from './coarseSpan.ts';
import { samplePoint } from '../../tests/support/sampleFigures.ts';

describe('coarseSpan', () => {
  it('explains lines at marks only where a day is not known', () => {
    const day = samplePoint('CN', '2026-05-26', 20_599);
    expect(coarseSpan([day])).toBeNull();
    expect(coarseSpan([day, samplePoint('CN', '2026-05', 20_604, { low: 20_574, high: 20_604 })])).toContain(
      'only the month or year is known',
    );
  });
});
