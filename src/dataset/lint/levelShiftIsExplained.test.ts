import { describe, expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { sampleBreak, sampleEntry, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { levelShiftIsExplained } from './levelShiftIsExplained.ts';
import { withoutAcknowledged } from './lintRecords.ts';

/** Returns a snapshot of ten models whose scores are this much higher than in the first. */
const capture = (snapshot: string, ...moves: number[]) =>
  moves.map((move, index) =>
    sampleEntry({ snapshot, model: `m${String(index)}`, score: 1500 - 10 * index + move }),
  );

const still = Array.from({ length: 10 }, () => 0);
const risen = Array.from({ length: 10 }, () => 2);

describe('levelShiftIsExplained', () => {
  const boardEntries = [
    ...capture('2026-05-01', ...still),
    ...capture('2026-05-08', ...still),
    ...capture('2026-05-15', ...risen),
  ];

  it('finds a board that moved at once without a break', () => {
    expect(textsOf(levelShiftIsExplained({ boardEntries, boardBreaks: [] }))).toEqual([
      '[level-shift-is-explained] b 2026-05-15: 10 of 10 models common to it and 2026-05-08 moved the same way, in the median by 2, where 0 is usual. Find out why and put a row into board-breaks.csv, or acknowledge that scores still compare.',
    ]);
  });

  it('is content with a break between the two captures, and not with one at another place', () => {
    const broken = (from: string) =>
      levelShiftIsExplained({ boardEntries, boardBreaks: [sampleBreak({ from })] });
    expect(broken('2026-05-15')).toEqual([]);
    expect(broken('2026-05-10')).toEqual([]);
    expect(broken('2026-05-08')).toHaveLength(1);
  });

  it('lets a board move as much as it usually does, and some of its models more', () => {
    const restless = [
      ...capture('2026-05-01', ...still),
      ...capture('2026-05-08', ...risen),
      ...capture('2026-05-15', ...risen.map((move) => 2 * move)),
    ];
    expect(levelShiftIsExplained({ boardEntries: restless, boardBreaks: [] })).toEqual([]);
    const some = [...capture('2026-05-01', ...still), ...capture('2026-05-08', 0, 0, 9, 9, 9, 9, 9, 9, 9, 9)];
    expect(levelShiftIsExplained({ boardEntries: some, boardBreaks: [] })).toEqual([]);
  });

  it('says nothing of nine models', () => {
    const few = [...capture('2026-05-01', ...still.slice(1)), ...capture('2026-05-08', ...risen.slice(1))];
    expect(levelShiftIsExplained({ boardEntries: few, boardBreaks: [] })).toEqual([]);
  });
});

it('finds in the records, without their breaks, how the Artificial Analysis index moved in August 2026', () => {
  const records = ownRecords();
  const answers = records.acknowledgements.filter(({ rule }) => rule === 'level-shift-is-explained');
  expect(withoutAcknowledged(levelShiftIsExplained(records), answers)).toEqual([]);
  const found = levelShiftIsExplained({ ...records, boardBreaks: [] });
  expect(found.length).toBeGreaterThan(10);
  expect(found.map(({ text }) => text).join('\n')).toContain(
    'aa-intelligence-index 2026-08-13: 47 of 47 models common to it and 2026-08-06 moved the same way, in the median by 1.5, where 0 is usual',
  );
});
