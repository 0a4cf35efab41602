import { expect, it } from 'vitest';
import { sampleSegment, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { segmentsDoNotOverlap } from './segmentsDoNotOverlap.ts';

it('lets segments meet and leave gaps, in any order of rows', () => {
  const priceSegments = [
    sampleSegment({ effectiveFrom: '2026-04-01', effectiveTo: null }),
    sampleSegment({ effectiveFrom: '2026-01-01', effectiveTo: '2026-02-01' }),
    sampleSegment({ effectiveFrom: '2026-02-01', effectiveTo: '2026-03-01' }),
    sampleSegment({ modelId: 'other', effectiveFrom: '2026-01-15', effectiveTo: null }),
  ];
  expect(segmentsDoNotOverlap({ priceSegments })).toEqual([]);
});

it('lets the next price end one whose end is open', () => {
  const priceSegments = [
    sampleSegment({ effectiveFrom: '2026-02-01', effectiveTo: null }),
    sampleSegment({ effectiveFrom: '2026-01-01', effectiveTo: null }),
  ];
  expect(segmentsDoNotOverlap({ priceSegments })).toEqual([]);
});

it('finds an end after the next price, or before its own start', () => {
  const priceSegments = [
    sampleSegment({ effectiveFrom: '2026-01-01', effectiveTo: '2026-03-01' }),
    sampleSegment({ effectiveFrom: '2026-02-01', effectiveTo: '2026-02-01' }),
  ];
  expect(textsOf(segmentsDoNotOverlap({ priceSegments }))).toEqual([
    '[segments-do-not-overlap] It ends 2026-03-01, but the next price of m starts on 2026-02-01. End it there.',
    '[segments-do-not-overlap] It ends on 2026-02-01, before it holds. An end is the first day of the next price.',
  ]);
});
