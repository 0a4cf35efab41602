import { expect, it } from 'vitest';
import { sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { jumpIsExplained } from './jumpIsExplained.ts';

type Change = Parameters<typeof sampleObservation>[0];

function find(changes: readonly Change[], factor?: number) {
  const observations = changes.map((change) => sampleObservation({ unit: 'vehicles', ...change }));
  const at = { file: 'jump-limits.csv', line: 2 };
  const jumpLimits =
    factor === undefined ? [] : [{ indicatorId: 'i', factor, reason: 'Sales end with the quarter.', at }];
  return jumpIsExplained({ observations, jumpLimits });
}

const before = { timePeriod: '2024', value: 400 };

it('finds a value more than twice or less than half of the year before', () => {
  const problems = find([{ value: 810 }, before, { timePeriod: '2026', value: 400 }]);
  expect(textsOf(problems)).toEqual([
    '[jump-is-explained] US 2025: The value jumps from 400 (2024) to 810. Read both again at the source; mark a change of method B and say so in the note, or widen jump-limits.csv with the cause.',
    '[jump-is-explained] US 2026: The value jumps from 810 (2025) to 400. Read both again at the source; mark a change of method B and say so in the note, or widen jump-limits.csv with the cause.',
  ]);
});

it('lets a gap of years double once a year', () => {
  expect(
    find([
      { timePeriod: '2022', value: 100 },
      { timePeriod: '2025', value: 790 },
    ]),
  ).toEqual([]);
});

it('is quiet where a break is marked, or a note explains', () => {
  expect(find([before, { value: 900, obsStatus: 'B' }])).toEqual([]);
  expect(find([before, { value: 900, note: 'new method since 2025' }])).toEqual([]);
});

it('is quiet about growth from little, small counts, close shares, ranks and differences', () => {
  expect(
    find([{ timePeriod: '2023', value: 30 }, { timePeriod: '2024', value: 300 }, { value: 500 }]),
  ).toEqual([]);
  expect(find([{ timePeriod: '2024', value: 3 }, { value: 9 }])).toEqual([]);
  expect(
    find([
      { timePeriod: '2024', value: 4, unit: 'percent' },
      { value: 13, unit: 'percent' },
    ]),
  ).toEqual([]);
  expect(
    find([
      { timePeriod: '2024', value: 20, unit: 'rank' },
      { value: 60, unit: 'rank' },
    ]),
  ).toEqual([]);
  expect(
    find([{ timePeriod: '2023', value: -20 }, { timePeriod: '2024', value: 30 }, { value: 90 }]),
  ).toEqual([]);
});

it('leaves values that are computed from records to the rows they come from', () => {
  const sourceLocator = 'computed from models.csv';
  expect(find([before, { value: 900, sourceLocator }])).toEqual([]);
});

it('takes the factor that an indicator was given', () => {
  expect(find([before, { value: 1100 }], 3)).toEqual([]);
  expect(find([before, { value: 1300 }], 3)).toHaveLength(1);
});
