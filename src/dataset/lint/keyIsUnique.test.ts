import { expect, it } from 'vitest';
import { sampleEntry, sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { keyIsUnique } from './keyIsUnique.ts';

it('finds a second observation of one indicator, area, period and industry', () => {
  const problems = keyIsUnique({
    observations: [
      sampleObservation({ at: { file: 'i.csv', line: 2 } }),
      sampleObservation({ value: 2, at: { file: 'i.csv', line: 3 } }),
      sampleObservation({ industry: 'ev' }),
    ],
  });
  expect(problems.map(({ at }) => at.line)).toEqual([3]);
  expect(textsOf(problems)).toEqual([
    '[key-is-unique] "i · US · 2025 · ai" (indicator_id, ref_area, time_period, industry) stands in i.csv:2 already. Keep one of the two rows.',
  ]);
});

it('finds a model that stands twice in one capture, whatever its rank', () => {
  const boardEntries = [sampleEntry(), sampleEntry({ rank: 2 }), sampleEntry({ snapshot: '2026-05-27' })];
  expect(keyIsUnique({ boardEntries })).toHaveLength(1);
});
