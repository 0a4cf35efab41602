import { expect, it } from 'vitest';
import { sampleRecords } from '../../../../tests/support/records/sampleRecords.ts';
import { sampleBoard, sampleBreak, sampleEntry } from '../../../../tests/support/records/sampleRows.ts';
import type { RowOf } from '../../tables/records.ts';
import { bestRank, bestScore, countInTop, daysBehindMethod, signedGapMethod } from './boards.ts';
import { derivationContext, type DerivationRecords } from './derivationMethod.ts';

type Entry = RowOf<'boardEntries'>;

/** Returns one snapshot: models by rank, `US 1567` for a U.S. model with that score. */
function capture(snapshot: string, ...lines: string[]): Entry[] {
  return lines.map((line, index) => {
    const [area, score] = line.split(' ');
    const refArea = area === 'US' || area === 'CN' ? area : 'ZZ';
    const model = `${String(area)}-${String(index + 1)}`;
    return sampleEntry({ snapshot, rank: index + 1, model, refArea, score: Number(score) });
  });
}

const context = (entries: readonly Entry[][], changes: Partial<DerivationRecords> = {}) =>
  derivationContext(sampleRecords({ boards: [sampleBoard()], boardEntries: entries.flat(), ...changes }));
const board = { board: 'b' };
const shown = ({ values }: ReturnType<typeof bestScore>) =>
  values.map(({ refArea, timePeriod, value }) => [refArea, timePeriod, value]);

it('gives score and rank of the best line of either country, in the order of the captures', () => {
  const records = context([
    capture('2026-06-11', 'US 1600', 'ZZ 1590'),
    capture('2026-05-26', 'US 1567', 'ZZ 1560', 'CN 1541', 'CN 1500'),
  ]);
  expect(shown(bestScore(board, records))).toEqual([
    ['CN', '2026-05-26', 1541],
    ['US', '2026-05-26', 1567],
    ['US', '2026-06-11', 1600],
  ]);
  expect(shown(bestRank(board, records))).toEqual([
    ['CN', '2026-05-26', 3],
    ['US', '2026-05-26', 1],
    ['US', '2026-06-11', 1],
  ]);
});

it('subtracts the Chinese score from the U.S. one, and the other way round where lower is better', () => {
  const entries = [capture('2026-05-26', 'US 98', 'CN 65.33'), capture('2026-06-11', 'US 99')];
  expect(shown(signedGapMethod(board, context(entries)))).toEqual([['CN_US', '2026-05-26', 32.67]]);
  const boards = [sampleBoard({ higherIsBetter: false })];
  const lower = [capture('2026-05-26', 'CN 1.3', 'US 1.5')];
  expect(shown(signedGapMethod(board, context(lower, { boards })))).toEqual([['CN_US', '2026-05-26', -0.2]]);
});

it('keeps the rows behind a gap, with their places, and is no surer than the weaker one', () => {
  const entries = capture('2026-05-26', 'US 1567', 'CN 1541').map((row) => ({
    ...row,
    scoreLow: row.score - 10,
    scoreHigh: row.score + 10,
    sourceLocator: `line ${String(row.rank)}`,
    confidence: row.refArea === 'CN' ? ('medium' as const) : ('high' as const),
  }));
  const [gap] = signedGapMethod(board, context([entries])).values;
  expect(gap).toMatchObject({
    confidence: 'medium',
    publishedOn: '2026-05-26',
    sourceId: 's',
    sourceLocator: 'line 1',
    inputs: [
      {
        label: 'United States: US-1, 2026-05-26',
        value: 1567,
        text: '1,567 elo, interval 1557 to 1577',
        sourceLocator: 'line 1',
      },
      { label: 'China: CN-2, 2026-05-26', value: 1541, sourceLocator: 'line 2' },
    ],
  });
});

it('counts the first n lines, a zero included, and gives no count where some of them are missing', () => {
  const entries = [
    capture('2026-05-26', 'US 5', 'ZZ 4', 'US 3', 'CN 2'),
    capture('2026-06-11', 'US 5', 'CN 4'),
  ];
  const { values } = countInTop({ ...board, n: '3' }, context(entries));
  expect(values.map(({ refArea, value, inputs }) => [refArea, value, inputs.length])).toEqual([
    ['CN', 0, 0],
    ['US', 2, 2],
  ]);
  expect(values[1]?.inputs.map(({ label, text }) => [label, text])).toEqual([
    ['United States: US-1', 'rank 1'],
    ['United States: US-3', 'rank 3'],
  ]);
});

it('counts days since a U.S. score as good, says so where it is a lower bound, and 0 where China is ahead', () => {
  const { values } = daysBehindMethod(
    board,
    context([
      capture('2026-05-01', 'US 100', 'CN 80'),
      capture('2026-05-11', 'US 110', 'CN 90'),
      capture('2026-05-21', 'US 110', 'CN 105'),
      capture('2026-05-31', 'CN 120', 'US 110'),
    ]),
  );
  expect(values.map(({ timePeriod, value, confidence }) => [timePeriod, value, confidence])).toEqual([
    ['2026-05-11', 10, 'low'],
    ['2026-05-21', 10, 'high'],
    ['2026-05-31', 0, 'high'],
  ]);
  expect(values.map(({ isLowerBound }) => isLowerBound)).toEqual([true, undefined, undefined]);
  expect(values[1]?.note).toBe('US reached it by 2026-05-11; CN CN-2');
});

it('counts days anew after a break of the scale', () => {
  const entries = [
    capture('2026-05-01', 'US 100', 'CN 80'),
    capture('2026-06-01', 'US 100', 'CN 80'),
    capture('2026-06-03', 'US 100', 'CN 80'),
  ];
  const boardBreaks = [sampleBreak({ from: '2026-06-01' })];
  expect(shown(daysBehindMethod(board, context(entries, { boardBreaks })))).toEqual([
    ['CN', '2026-06-03', 2],
  ]);
});
