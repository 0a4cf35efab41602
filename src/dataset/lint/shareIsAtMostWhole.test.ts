import { expect, it } from 'vitest';
import { sampleIndicator, sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { shareIsAtMostWhole } from './shareIsAtMostWhole.ts';

it('finds a share above 100 or below zero', () => {
  const values = [100, 100.1, 0, -2];
  const observations = values.map((value) => sampleObservation({ value }));
  const problems = shareIsAtMostWhole({ indicators: [sampleIndicator()], observations });
  expect(textsOf(problems)).toEqual([
    '[share-is-at-most-whole] US 2025: 100.1 percent is no share. Read the value and its unit again at the source, or let the definition say what may pass 100.',
    '[share-is-at-most-whole] US 2025: -2 percent is no share. Read the value and its unit again at the source, or let the definition say what may pass 100.',
  ]);
});

it('lets a difference pass zero, and counts pass a hundred', () => {
  const indicators = [sampleIndicator({ definition: 'Best U.S. minus best Chinese score.' })];
  const observations = [
    sampleObservation({ value: -2 }),
    sampleObservation({ indicatorId: 'j', unit: 'vehicles', value: 120 }),
  ];
  expect(shareIsAtMostWhole({ indicators, observations })).toEqual([]);
});
