import { describe, expect, it } from 'vitest';
import type { Change } from '../contract/changes.ts';
import { changeBatches, changeSearch, periodsInWords, rowsText } from './changes.ts';

it('names the rows of a table in the right number', () => {
  expect(rowsText({ rows: 1234, table: 'board-rows' })).toBe('1,234 leaderboard lines');
  expect(rowsText({ rows: 1, table: 'board-rows' })).toBe('1 leaderboard line');
  expect(rowsText({ rows: 1, table: 'calendar' })).toBe('1 due date');
});

describe('periodsInWords', () => {
  it.each([
    ['China, 2026-05-26', 'China, May 26, 2026'],
    ['2026-09-08 to 2026-10-10', 'September 8, 2026 to October 10, 2026'],
    ['Published; published 2026-06-27', 'Published; published June 27, 2026'],
    ['new indicator, 2025-06', 'new indicator, June 2025'],
    ['2020-09; China; Peak (2018-03-14)', 'September 2020; China; Peak (March 14, 2018)'],
  ])('writes the periods of “%s”', (text, words) => {
    expect(periodsInWords(text)).toBe(words);
  });

  it.each(['gpt-5.5-2026-04-24', 'GB/T 2019-01, price/2026-05-26', 'from 2000-2024', 'T/CSAE 2020-09'])(
    'leaves “%s” as it is',
    (text) => {
      expect(periodsInWords(text)).toBe(text);
    },
  );
});

const change = (title: string, reason: string | null): Change => ({
  ...{
    kind: 'revised',
    table: 'observations',
    subject: title,
    title,
    key: 'CN|2024|ev',
    rows: 1,
  },
  ...{ label: 'China, 2024-06', industries: [], unit: null, obsStatus: null, reason, evidence: null },
  ...{ before: { value: 77, text: '77' }, after: { value: 78, text: '78' } },
});

it('puts many changes with one cause together, and leaves the few and the unlike alone', () => {
  const four = (title: string, reason: string | null) =>
    Array.from({ length: 4 }, () => change(title, reason));
  const counted = [...four('A', null), ...four('B', 'Counted again.'), ...four('C', 'Counted again.')];
  const few = [change('D', null), change('D', 'Mended.'), change('E', null)];
  const sizes = (changes: readonly Change[]) => changeBatches(changes).map(({ length }) => length);
  expect(sizes([...counted, ...few])).toEqual([4, 8, 1, 1, 1]);
  expect(changeBatches(few).flat()).toEqual(few);
});

it('finds changes by all words of a search, in any of their texts', () => {
  const pack = change('Price of battery packs', 'Counted again from the file.');
  const seats = change('Seats of the council', null);
  const found = (text: string) => changeSearch([pack, seats])(text);
  expect(found('  ')).toEqual([pack, seats]);
  expect(found('PACKS again')).toEqual([pack]);
  expect(found('june 2024 78')).toEqual([pack, seats]);
  expect(found('price council')).toEqual([]);
});

it('takes a hyphen for a space, and finds a value as pages write it', () => {
  const price = change('DeepSeek-V4-Pro', null);
  const spaced = change('Share', 'The price of DeepSeek V4 Pro was read again.');
  const share = { ...change('Share', null), unit: '%', after: { value: 8.4685, text: '8.4685' } };
  const found = changeSearch([price, spaced, share]);
  expect(found('DeepSeek-V4-Pro')).toEqual([price, spaced]);
  expect(found('deepseek v4 pro')).toEqual([price, spaced]);
  expect(found('8.5%')).toEqual([share]);
  expect(found('8.4685')).toEqual([share]);
});
