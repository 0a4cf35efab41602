import { expect, it } from 'vitest';
import { sampleIndicator, sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { comparisonIsConsidered } from './comparisonIsConsidered.ts';

const at = { file: 'sample.csv', line: 2 };
const slices = ['etch', 'lithography', 'design'];
const records = {
  indicators: slices.map((indicatorId) => sampleIndicator({ indicatorId, leadDirection: 'higher' })),
  observations: slices.flatMap((indicatorId) =>
    (['US', 'CN'] as const).map((refArea) => sampleObservation({ indicatorId, refArea, sourceId: 'table' })),
  ),
};
const row = (indicatorId: string) => ({
  indicatorId,
  family: 'Chips',
  shareOf: null,
  pointsPerTenfold: null,
  note: null,
  at,
});

it('asks of three indicators from one table whether they count once together', () => {
  const problems = comparisonIsConsidered({ ...records, comparisons: [row('etch'), row('design')] });
  expect(textsOf(problems)).toEqual([
    '[comparison-is-considered] lithography: table gives both countries for 3 comparable indicators. Say its family in comparisons.csv, or that it is a thing of its own.',
  ]);
});

it('asks nothing of two', () => {
  const { indicators, observations } = records;
  expect(
    comparisonIsConsidered({ indicators: indicators.slice(0, 2), observations, comparisons: [] }),
  ).toEqual([]);
});
