import { describe, expect, it } from 'vitest';
import { apiPaths } from '../../contract/apiPaths.ts';
import { boardIndexDocument } from '../../contract/leaderboards.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { boardGroups } from './boardGroups.ts';

describe('boardGroups', () => {
  const { boards } = builtDocument(apiPaths.boards(), boardIndexDocument);

  it('offers every board once, under who runs it, by title', () => {
    const groups = boardGroups(boards);
    const offered = groups.flatMap((group) => group.options.map((option) => option.value));
    expect(offered.toSorted()).toEqual(boards.map((board) => board.id).toSorted());
    for (const { options } of groups) {
      const labels = options.map((option) => option.label);
      expect(labels).toEqual([...labels].sort());
    }
  });
});
