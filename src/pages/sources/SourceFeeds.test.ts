import { expect, it } from 'vitest';
import { sourcesDocument } from '../../contract/sources.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { feedPage } from './SourceFeeds.tsx';

it('leads to the indicator, to the board, and else to the page of the table', () => {
  expect(feedPage('observations', 'ev-car-sales')).toBe('/indicators/ev-car-sales');
  expect(feedPage('board-entries', 'arena-code')).toBe('/leaderboards/arena-code');
  expect(feedPage('plan-tasks', 'miit-1')).toBe('/ev-plans');
  expect(feedPage('developers', 'DeepSeek')).toBeNull();
});

it('knows only tables that sources feed', () => {
  const { tables } = builtDocument(sourcesDocument);
  const leadSomewhere = Object.keys(tables).filter((table) => feedPage(table, 'x') !== null);
  expect(leadSomewhere.length).toBeGreaterThan(15);
});
