import { describe, expect, it } from 'vitest';
import { boardIndexDocument } from '../../contract/leaderboards.ts';
import { indicatorIndexDocument } from '../../contract/indicator.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { boardGroups } from './boardGroups.ts';
import { boardLists } from '../../figures/leaderboards/lists/boardLists.ts';

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
