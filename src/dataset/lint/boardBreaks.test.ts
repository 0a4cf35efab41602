import { describe, expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { sampleBreak, sampleEntry, textsOf } from '../../../tests/support/records/sampleRows.ts';
import {
  breakWordsFitCaptures,
  computedBreakHasBounds,
  levelShiftIsExplained,
  sizeHoldsCapture,
} from './boardBreaks.ts';
import { withoutAcknowledged } from './lintRecords.ts';

describe('level-shift-is-explained', () => {
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
      const some = [
        ...capture('2026-05-01', ...still),
        ...capture('2026-05-08', 0, 0, 9, 9, 9, 9, 9, 9, 9, 9),
      ];
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
});

describe('break-words-fit-captures', () => {
  const boardEntries = [
    sampleEntry({ snapshot: '2026-05-01', model: 'one', score: 1500 }),
    sampleEntry({ snapshot: '2026-05-01', model: 'two', score: 1400 }),
    sampleEntry({ snapshot: '2026-05-15', model: 'one', score: 1444.3 }),
    sampleEntry({ snapshot: '2026-05-15', model: 'two', score: 1343.2 }),
  ];
  const found = (reason: string, from = '2026-05-10') =>
    textsOf(breakWordsFitCaptures({ boardEntries, boardBreaks: [sampleBreak({ reason, from })] }));

  describe('breakWordsFitCaptures', () => {
    it('finds a median that the captures around the break do not give', () => {
      expect(found('median shift of -47 points on the 2 models common to both captures')).toEqual([
        '[break-words-fit-captures] b 2026-05-10: the reason says -47 points on 2 models, but 2026-05-01 and 2026-05-15 give -56.25 on 2 models. Say what the captures on record give, and on how many models.',
      ]);
    });

    it('finds a median without the number of its models, or with another', () => {
      expect(found('median shift of -56.25 points on models common to both captures')).toHaveLength(1);
      expect(found('all 12 models fell, median -56.25 points')).toHaveLength(1);
    });

    it('finds a median where no captures lie around the break', () => {
      expect(found('all 2 models fell, median -56.25 points', '2026-05-16').join()).toContain(
        'no captures around it have a model in common',
      );
    });

    it('takes a median rounded to the digits that are stated, and a reason without one', () => {
      expect(found('2 of 2 models fell, median -56.3 points')).toEqual([]);
      expect(found('all 2 models fell, median -56.25 points')).toEqual([]);
      expect(found('scores re-fitted')).toEqual([]);
    });
  });
});

describe('size-holds-capture', () => {
  const size = (boardRows: number, snapshot: string) => {
    const { boardId, at, sourceId, sourceLocator, confidence, note } = sampleEntry();
    return { boardId, at, sourceId, sourceLocator, confidence, note, boardRows, snapshot };
  };
  const boardEntries = [sampleEntry({ model: 'first', rank: 1 }), sampleEntry({ model: 'last', rank: 5 })];
  const found = (boardRows: number, snapshot = '2026-05-26') =>
    textsOf(sizeHoldsCapture({ boardEntries, boardSizes: [size(boardRows, snapshot)] }));

  it('finds a board smaller than its last place, and one without a capture', () => {
    expect(found(4)).toEqual([
      '[size-holds-capture] b 2026-05-26: The board cannot have 4 rows: 2 are on record, the last of them on place 5. Count again at the source.',
    ]);
    expect(found(9, '2026-05-27')).toHaveLength(1);
    expect(found(5)).toEqual([]);
  });
});

describe('computed-break-has-bounds', () => {
  const found = (changes: Parameters<typeof sampleBreak>[0]) =>
    textsOf(computedBreakHasBounds({ boardBreaks: [sampleBreak({ confidence: 'medium', ...changes })] }));
  const note = 'between 2025-11-05 and 2025-12-11';
  const reason = 'scores shifted: all 75 models fell';

  it('asks for the days between which a break lies that no one announced', () => {
    expect(found({ reason, note: null })).toHaveLength(1);
    expect(found({ reason, note: 'between 2025-11-05 and 2026-02-11' })).toHaveLength(1);
    expect(found({ reason, note })).toEqual([]);
    expect(found({ reason, note: null, toldBy: 'operator' })).toEqual([]);
  });

  it('takes what fewer than ten models show for low', () => {
    expect(found({ reason: 'all 7 models rose', note })).toHaveLength(1);
    expect(found({ reason: 'all 7 models rose', note, confidence: 'low' })).toEqual([]);
  });
});
