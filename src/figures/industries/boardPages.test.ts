import { describe, expect, it } from 'vitest';
import { builtBoard } from '../../../tests/support/builtBriefs.ts';
import { Industry } from '../../contract/codelists.ts';
import { boardPageIds } from './boardPages.ts';

describe.each(Industry.codes)('the text pages of a deck of %s', (industry) => {
  const pages = builtBoard(industry);

  it('come once each, in order, and none without data', () => {
    const ids = pages.map(({ id }) => id);
    expect(ids).toEqual(boardPageIds.filter((id) => ids.includes(id)));
    for (const { id, lines } of pages)
      expect(lines.length, id).toBeGreaterThan(id === 'board-answer' || id === 'board-sources' ? 0 : 1);
  });

  it('have titles of at most twelve words, each different', () => {
    const titles = pages.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title.split(' ').length, title).toBeLessThanOrEqual(12);
  });

  it('count all dates and committees, and say how many of them they show', () => {
    for (const { id, title, lines } of pages) {
      const [, shown, of] = /^(?:(\d+) of )?([\d,]+) (?:dates?|committees?)\b/.exec(title) ?? [];
      if (of === undefined) continue;
      const bare = lines.flatMap(({ text }) => /^(\d+) committees? without an office/.exec(text)?.[1] ?? []);
      const named = lines.length - bare.length;
      expect(named, id).toBe(Number((shown ?? of).replaceAll(',', '')));
    }
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

it('says on the first page of a deck why nobody leads, and who is ahead on what', () => {
  const [first] = builtBoard('semiconductors');
  expect(first?.title).toBe('Semiconductors: too little in any one area to say who leads');
  expect(first?.lines.map(({ text }) => text).join(' ')).toMatch(
    /A verdict on an area takes two comparisons that qualify; the 3 that do are in 3 areas: in standards the United States is ahead on “[^”]+” \(China \d+, United States \d+ [a-z ]+, \d{4}\); in the market the United States on “[^”]+” \(6 of 6 series\); in research China on “[^”]+” \(China \d+, United States \d+ articles, \d{4}\)\./,
  );
});

describe('the text pages of a deck of batteries', () => {
  const pages = builtBoard('batteries');
  const pageOf = (id: string) => pages.find((page) => page.id === id);

  it('have the date that the answer names, and count those beyond the page', () => {
    expect(pageOf('board-dates')?.title).toMatch(/^7 of \d+ dates ahead, next fixed date: /);
    expect(pageOf('board-dates')?.lines.at(-1)?.text).toContain('September 1, 2027: FMVSS 305a');
    expect(pageOf('board-dates')?.subtitle).toMatch(
      /; texts on record before other dates, not the next ones alone; 1 of the dates is later than five years$/,
    );
  });

  it('name committees without an office, and lead to each of the others', () => {
    const lines = pageOf('board-committees')?.lines ?? [];
    expect(lines.at(-1)?.text).toBe(
      '3 committees without an office on record of the last five years: IEC SC 21A; IEC TC 21; IEC TC 69',
    );
    for (const { link } of lines.slice(0, -1)) expect(link).toMatch(/^\/committees\/[a-z0-9-]+$/);
  });
});
