import { expect, it } from 'vitest';
import { feedText } from './sourceList.ts';

const titles = { observations: 'Values of indicators', events: 'Events', plans: 'Plans' };

it('names what a source feeds, the table with most rows first', () => {
  expect(feedText({ feeds: { events: 4, observations: 12 }, indicatorCount: 3 }, titles)).toBe(
    'Values of 3 indicators: 12 · Events: 4',
  );
  expect(feedText({ feeds: {}, indicatorCount: 0 }, titles)).toBe('nothing published');
});

it('counts the tables that it does not name', () => {
  const feeds = { events: 5, plans: 4, a: 3, b: 2, c: 1 };
  expect(feedText({ feeds, indicatorCount: 0 }, titles)).toBe('Events: 5 · Plans: 4 · a: 3 · 2 more tables');
});
