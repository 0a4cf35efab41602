import { describe, expect, it } from 'vitest';
import { heldText } from './boardItems.ts';

const page = (title: string, link: string) => ({ figureId: 'f', link, title });

describe('heldText', () => {
  it('says what a report is of: its industry, or its first titles', () => {
    const own = [page('A', '/industries/batteries'), page('B', '/coming-up?industry=batteries')];
    expect(heldText(own)).toBe('2 pages of Batteries');
    expect(heldText([...own, page('C', '/leaderboards')])).toBe('3 pages: “A”; “B”; and 1 more');
    expect(heldText([page('C', '/leaderboards')])).toBe('1 page: “C”');
  });
});
