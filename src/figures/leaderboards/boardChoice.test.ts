import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { builtCapture, viewOf } from '../../../tests/support/builtFigures.ts';
import { boardIndexDocument } from '../../contract/leaderboards.ts';
import { boardGroups, boardOn, remarkOn } from './boardChoice.ts';
import { standingsFigure } from './standingsFigure.ts';
import { indicatorIndexDocument } from '../../contract/indicator.ts';
import { boardLists } from './boardLists.ts';

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
    const { notes } = standingsFigure(builtCapture(board.id, first), viewOf(first));
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

describe('boardGroups', () => {
  const { boards } = builtDocument(boardIndexDocument);
  const groups = boardGroups(boards);

  it('offers every board once, under its kind, by title, and every list', () => {
    const offered = groups.flatMap((group) => group.options.map((option) => option.value));
    const all = [...boards.map((board) => board.id), ...boardLists.map((list) => list.id)];
    expect(offered.toSorted()).toEqual(all.toSorted());
    for (const { options } of groups.slice(0, -1)) {
      const titles = options.map(({ value }) => boards.find((board) => board.id === value)?.title ?? '');
      expect(titles).toEqual([...titles].sort());
    }
  });

  it('says how much of a board there is', () => {
    const arena = groups.flatMap(({ options }) => options).find(({ value }) => value === 'arena-code');
    expect(arena?.label).toBe('Code Arena (WebDev, overall) · 55 captures, newest 2026-10-10');
    expect(groups.map(({ label }) => label)).toContain('Reasoning and math');
  });

  it('names only indicators that are there', () => {
    const known = new Set(builtDocument(indicatorIndexDocument).indicators.map(({ id }) => id));
    const named = boardLists.flatMap(({ indicators }) => indicators);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
