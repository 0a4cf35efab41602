import { expect, it } from 'vitest';
import { sampleRecords } from '../../../../tests/support/records/sampleRecords.ts';
import { sampleBoard } from '../../../../tests/support/records/sampleRows.ts';
import { derivationContext, type Derived } from './derivationMethod.ts';
import { frontierByRelease, releaseLag } from './releases.ts';

const release = (
  refArea: 'CN' | 'US',
  model: string,
  releasedOn: string,
  score: number,
  snapshot = '2026-04-10',
) => ({
  boardId: 'b',
  model,
  refArea,
  releasedOn,
  score,
  snapshot,
  sourceId: 's',
  sourceLocator: model,
  confidence: refArea === 'CN' ? ('medium' as const) : ('high' as const),
  note: null,
  at: { file: 'sample.csv', line: 2 },
});
const context = derivationContext(
  sampleRecords({
    boards: [sampleBoard()],
    boardReleases: [
      release('US', 'early', '2026-01-10', 50),
      release('CN', 'first', '2026-02-01', 55),
      release('US', 'late', '2026-02-20', 60),
      release('CN', 'second', '2026-03-12', 58),
      release('US', 'of an older board', '2026-01-01', 99, '2025-12-01'),
    ],
  }),
);
const shown = ({ values }: Derived) =>
  values.map(({ refArea, timePeriod, value }) => [refArea, timePeriod, value]);

it('carries the best score on from month to month, to the month of the newest board', () => {
  expect(shown(frontierByRelease({ board: 'b' }, context))).toEqual([
    ['CN', '2026-02', 55],
    ['CN', '2026-03', 58],
    ['CN', '2026-04', 58],
    ['US', '2026-01', 50],
    ['US', '2026-02', 60],
    ['US', '2026-03', 60],
    ['US', '2026-04', 60],
  ]);
});

it('counts days from the first U.S. model as good, and 0 where there was none yet', () => {
  const lag = releaseLag({ board: 'b' }, context);
  expect(shown(lag)).toEqual([
    ['CN', '2026-02', 0],
    ['CN', '2026-03', 20],
    ['CN', '2026-04', 20],
  ]);
  expect(lag.values[0]?.note).toBe('CN first (2026-02-01) not preceded by any US model at that score');
  expect(lag.values[1]).toMatchObject({
    note: 'US late (2026-02-20); CN second (2026-03-12)',
    confidence: 'medium',
    publishedOn: '2026-04-10',
    inputs: [{ text: '60 elo, released 2026-02-20' }, { value: 58 }],
  });
});
