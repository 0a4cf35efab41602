import { describe, expect, it } from 'vitest';
import { pagePaths } from '../support/pageViews.ts';
import { dumpViews } from './links.ts';

const views = dumpViews('public', ['top500']);
const nameOf = ({ view, place, figure }: (typeof views)[number]) => `${view}/${place}_${figure ?? '*'}`;

describe('dumpViews', () => {
  it('has each page in ten views, and each of the others in two', () => {
    const of = (place: string) => views.filter((view) => view.place === place && view.figure === null);
    for (const path of pagePaths)
      expect(of(path.slice(1).replaceAll('/', '.') || 'overview'), path).toHaveLength(10);
    for (const place of ['leaderboards.swe-bench-verified', 'leaderboards.top500', 'models.gpt-5.5'])
      expect(of(place), place).toHaveLength(2);
  });

  it('writes no two of them to one file', () => {
    expect(new Set(views.map(nameOf)).size).toBe(views.length);
  });

  it('keeps the choice without which a figure is not shown', () => {
    const links = views.filter(({ figure, isPage }) => isPage && figure === 'board-days-behind');
    expect(links.map(({ link }) => link)).toContain('/leaderboards/arena-code?gap=days&asOf=2026-05-26');
    expect(links.every(({ link }) => link.startsWith('/leaderboards/arena-code?gap=days'))).toBe(true);
  });
});
