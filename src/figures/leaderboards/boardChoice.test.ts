import { expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { builtCapture, viewOf } from '../../../tests/support/builtFigures.ts';
import { boardIndexDocument } from '../../contract/leaderboards.ts';
import { boardAsOf, remarkOn } from './boardChoice.ts';
import { standingsFigure } from './standingsFigure.ts';
import { indicatorIndexDocument } from '../../contract/indicator.ts';
import { boardLists } from './boardLists.ts';

const { boards } = builtDocument(boardIndexDocument);
const datesIn = (text: string) => text.match(/20\d\d-\d\d-\d\d/g) ?? [];

it('names no date after the day of the view, on any board and any day of a capture', () => {
  for (const board of boards) {
    for (const day of board.snapshots) {
      const { snapshots, note } = boardAsOf(board, day);
      expect([...snapshots, ...datesIn(note ?? '')].filter((date) => date > day)).toEqual([]);
    }
    const [first] = board.snapshots;
    if (first === undefined) continue;
    const { notes } = standingsFigure(builtCapture(board.id, first), viewOf(first));
    expect(datesIn(notes.join(' ')).filter((date) => date > first)).toEqual([]);
  }
});

it('keeps of a remark what was known, and all of it without a day', () => {
  const note = 'Lower is better. The page was renamed on 2026-07-16. Superseded in December 2024.';
  expect(remarkOn(note, null)).toBe(note);
  expect(remarkOn(note, '2026-05-26')).toBe('Lower is better. Superseded in December 2024.');
  expect(remarkOn('Renamed on 2026-07-16.', '2026-05-26')).toBeNull();
});

it('names only indicators that are there, and no list as a board is called', () => {
  const known = new Set(builtDocument(indicatorIndexDocument).indicators.map(({ id }) => id));
  const named = boardLists.flatMap(({ indicators }) => indicators);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  expect(boardLists.filter(({ id }) => boards.some((board) => board.id === id))).toEqual([]);
});
