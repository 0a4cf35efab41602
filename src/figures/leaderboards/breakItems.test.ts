import { describe, expect, it } from 'vitest';
import { boardBreaksDocument } from '../../contract/boardBreaks.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import {
  breakItem,
  breaksIntro,
  movedItem,
  movedText,
  shiftItem,
  signedMove,
  usualItem,
  usualMove,
} from './breakItems.ts';
import { breaksOn } from './boardBreaks.ts';

const document = builtDocument(boardBreaksDocument);
const all = breaksOn(document, null);

describe('breaksOn', () => {
  it('keeps the breaks whose day is not after the day of the view', () => {
    expect(all).toHaveLength(document.breaks.length);
    expect(breaksOn(document, '2026-08-13').map(({ from }) => from)[0]).toBe('2026-08-13');
    expect(breaksOn(document, '2026-08-12').every(({ from }) => from < '2026-08-13')).toBe(true);
    expect(breaksOn(document, '2024-01-01')).toEqual([]);
  });

  it('knows neither a move to a later capture nor later moves of the board', () => {
    // The line of the board broke on November 6; the next snapshot is of December 11.
    const [found] = breaksOn(document, '2025-11-30').filter(
      ({ board, from }) => board === 'arena-vision' && from === '2025-11-06',
    );
    expect(found?.shift).toBeNull();
    for (const { otherMoves } of breaksOn(document, '2025-11-30'))
      expect(otherMoves.filter(({ after }) => after > '2025-11-30')).toEqual([]);
  });
});

describe('the numbers of a break', () => {
  it('computes the usual move as the build does, for every break', () => {
    const moved = all.filter(({ shift }) => shift !== null);
    expect(moved.length).toBeGreaterThan(10);
    expect(moved.map(usualMove)).toEqual(moved.map(({ shift }) => shift?.noise));
  });

  it('leads down to both rows of every model, and is no surer than they are', () => {
    for (const one of all) {
      if (one.shift === null) continue;
      for (const item of [movedItem(one, one.shift), shiftItem(one, one.shift)])
        expect(item.derivation?.inputs).toHaveLength(2 * one.shift.common);
    }
  });

  it('gives no more than low confidence to a median of the first rows of a leaderboard', () => {
    const cut = all.flatMap((one) =>
      one.shift !== null && one.shift.recorded !== one.shift.boardRows ? [shiftItem(one, one.shift)] : [],
    );
    expect(cut.length).toBeGreaterThan(1);
    for (const item of cut) expect([item.subject, item.evidence.confidence]).toEqual([item.subject, 'low']);
    const index = cut.find(({ subject }) => subject.startsWith('Artificial Analysis Intelligence Index'));
    expect(index?.facts[0]?.value).toBe('the first 50 of 591 on August 13, 2026');
  });

  it('dates the usual move by all its pairs, and doubts it where the leaderboard is cut', () => {
    const usual = all.flatMap((one) => {
      const item = usualItem(one);
      return item === null ? [] : [{ one, item }];
    });
    const cut = usual.filter(({ one }) => one.otherMoves.some((move) => move.recorded !== move.boardRows));
    expect(cut.length).toBeGreaterThan(10);
    for (const { one, item } of usual) {
      const days = one.otherMoves.flatMap(({ before, after }) => [before, after]).sort();
      expect([item.subject, item.period]).toEqual([
        item.subject,
        [...new Set([days[0], days.at(-1)])].join('/'),
      ]);
    }
    for (const { item } of cut) {
      expect([item.subject, item.evidence.confidence]).toEqual([item.subject, 'low']);
      expect(item.derivation?.formula).toContain('not on record may have moved otherwise');
    }
    const vision = cut.find(({ one }) => one.board === 'arena-vision-sc' && one.from === '2025-11-06');
    expect(vision?.item.period).toBe('2025-03-07/2026-10-10');
  });

  it('counts the models on record, not those of the leaderboard, and trusts the whole of one', () => {
    const moved = all.flatMap((one) => (one.shift === null ? [] : [movedItem(one, one.shift)]));
    expect(moved.filter(({ definition }) => definition?.includes('on record') !== true)).toEqual([]);
    const whole = all.flatMap((one) =>
      one.shift?.recorded === one.shift?.boardRows && one.shift != null ? [shiftItem(one, one.shift)] : [],
    );
    expect(whole.length).toBeGreaterThan(1);
    expect(whole.filter(({ evidence }) => evidence.confidence === 'low')).toEqual([]);
  });

  it('calls a model as every page does, and says how the board spells it', () => {
    const shifts = all.flatMap((one) => (one.shift === null ? [] : [{ one, shift: one.shift }]));
    const renamed = shifts.flatMap(({ shift }) =>
      shift.models.filter((row) => row.model !== row.displayName),
    );
    expect(renamed.length).toBeGreaterThan(10);
    for (const { one, shift } of shifts) {
      const inputs = shiftItem(one, shift).derivation?.inputs ?? [];
      for (const [index, row] of shift.models.entries()) {
        const spelled = row.model === row.displayName ? '' : `; listed as ${row.model}`;
        for (const input of inputs.slice(2 * index, 2 * index + 2)) {
          expect(input.label.startsWith(`${row.displayName}, `)).toBe(true);
          expect(input.text.endsWith(spelled)).toBe(true);
        }
      }
    }
  });

  it('says to which side more of the models moved', () => {
    const shift = {
      before: '2026-01-01',
      after: '2026-01-08',
      median: 0,
      noise: 0,
      recorded: 10,
      boardRows: 10,
      models: [],
    };
    const of = (rose: number, fell: number, unchanged: number) =>
      movedText({ ...shift, rose, fell, unchanged, common: rose + fell + unchanged });
    expect([of(10, 0, 0), of(1, 9, 0), of(0, 0, 10)]).toEqual([
      'all 10 rose',
      '9 of 10 fell',
      '0 of 10 moved',
    ]);
    expect([1.5, -3.09, 0].map(signedMove)).toEqual(['+1.5', '−3.09', '0']);
  });
});

describe('the cards of a break', () => {
  it('name who runs the board, and call computed what no one announced', () => {
    for (const one of all) {
      const { actor, evidence } = breakItem(one);
      expect(actor).toBe(one.operator);
      expect([one.board, one.from, evidence.made]).toEqual([
        one.board,
        one.from,
        one.toldBy === 'computation' ? 'computed' : undefined,
      ]);
    }
    expect(all.find(({ board }) => board === 'arena-agent')?.operator).toBe('LMArena / Arena');
  });
});

describe('breaksIntro', () => {
  const computed = all.filter(({ toldBy, shift }) => toldBy === 'computation' && shift !== null);

  it('claims the computed rule for no row that others told', () => {
    expect(breaksIntro(computed)).not.toMatch(/announced|No data/);
    expect(breaksIntro(all)).toContain('announced by the operator or reported elsewhere');
    expect(breaksIntro(all)).toContain('“No data”: ');
  });
});
