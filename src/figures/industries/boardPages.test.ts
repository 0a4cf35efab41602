import { describe, expect, it } from 'vitest';
import { builtBoard } from '../../../tests/support/builtBriefs.ts';
import { Industry } from '../../contract/codelists.ts';
import { boardPageIds } from './boardPages.ts';

describe.each(Industry.codes)('the text pages of a deck of %s', (industry) => {
  const pages = builtBoard(industry);

  it('come once each, in order, and none without data', () => {
    const ids = pages.map(({ id }) => id);
    expect(ids).toEqual(boardPageIds.filter((id) => ids.includes(id)));
    for (const { lines } of pages) expect(lines.length).toBeGreaterThan(0);
  });

  it('have titles of at most twelve words, each different', () => {
    const titles = pages.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title.split(' ').length, title).toBeLessThanOrEqual(12);
  });

  it('cite only sources that the last page numbers, or counts', () => {
    const sources = pages.find(({ id }) => id === 'board-sources');
    const cited = pages.flatMap(({ id, lines }) =>
      id === 'board-sources'
        ? []
        : lines.flatMap(({ text }) => /\[([\d, ]+)\]$/.exec(text)?.[1]?.split(', ').map(Number) ?? []),
    );
    const named = sources?.lines.flatMap(({ text }) => Number(/^\[(\d+)\]/.exec(text)?.[1] ?? NaN)) ?? [];
    const more = sources?.lines.flatMap(({ text }) => Number(/^and (\d+) more/.exec(text)?.[1] ?? NaN)) ?? [];
    const count =
      named.filter((one) => !Number.isNaN(one)).length + (more.find((one) => !Number.isNaN(one)) ?? 0);
    expect(Math.max(0, ...cited)).toBeLessThanOrEqual(count);
  });
});
