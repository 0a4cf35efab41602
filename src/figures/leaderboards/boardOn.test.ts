import { expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { builtSnapshot, viewOf } from '../../../tests/support/builtFigures.ts';
import { boardIndexDocument } from '../../contract/leaderboards.ts';
import { boardGroups } from '../../pages/leaderboards/boardGroups.ts';
import { boardOn, remarkOn } from './boardOn.ts';
import { standingsFigure } from './standings/standingsFigure.ts';

const { boards } = builtDocument(boardIndexDocument);
const datesIn = (text: string) => text.match(/20\d\d-\d\d-\d\d/g) ?? [];

it('names no date after the day of the view, on any board and any day of a capture', () => {
  for (const board of boards) {
    for (const day of board.snapshots) {
      const { snapshots, note } = boardOn(board, day);
      expect([...snapshots, ...datesIn(note ?? '')].filter((date) => date > day)).toEqual([]);
    }
    const [first] = board.snapshots;
    if (first === undefined) continue;
    const { notes } = standingsFigure(builtSnapshot(board.id, first), viewOf(first));
    expect(datesIn(notes.join(' ')).filter((date) => date > first)).toEqual([]);
  }
  const labels = boardGroups(boards, '2026-05-26').flatMap(({ options }) =>
    options.map(({ label }) => label),
  );
  expect(labels.flatMap(datesIn).filter((date) => date > '2026-05-26')).toEqual([]);
  expect(labels.join()).toContain('newest 2026-05-26');
});

it('keeps of a remark what was known, and all of it without a day', () => {
  const note = 'Lower is better. The page was renamed on 2026-07-16. Superseded in December 2024.';
  expect(remarkOn(note, null)).toBe(note);
  expect(remarkOn(note, '2026-05-26')).toBe('Lower is better. Superseded in December 2024.');
  expect(remarkOn('Renamed on 2026-07-16.', '2026-05-26')).toBeNull();
});
