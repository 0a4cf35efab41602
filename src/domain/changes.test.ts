import { expect, it } from 'vitest';
import { rowsText } from './changes.ts';

it('names the rows of a table in the right number', () => {
  expect(rowsText({ rows: 1234, table: 'board-rows' })).toBe('1,234 leaderboard lines');
  expect(rowsText({ rows: 1, table: 'board-rows' })).toBe('1 leaderboard line');
  expect(rowsText({ rows: 1, table: 'calendar' })).toBe('1 due date');
});
