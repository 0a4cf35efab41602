import { describe, expect, it } from 'vitest';
import { reportText } from './boardItems.ts';

const page = (title: string, link: string) => ({ figureId: 'f', link, title });

describe('reportText', () => {
  it('says what a report is of: its industry, or its first titles', () => {
    const own = [page('A', '/industries/batteries'), page('B', '/coming-up?industry=batteries')];
    expect(reportText(own)).toBe('2 pages of Batteries');
    expect(reportText([...own, page('C', '/leaderboards')])).toBe('3 pages: “A”; “B”; and 1 more');
    expect(reportText([page('C', '/leaderboards')])).toBe('1 page: “C”');
  });
});
