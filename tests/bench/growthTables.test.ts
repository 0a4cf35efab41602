import { expect, it, describe } from 'vitest';
import { growthTable, pageGrowthTable, parseGrowth, parsePageGrowth, type Growth } from './growthTables.ts';

const growth = (times: number, slower = 1): Growth => ({
  times,
  rows: 1000 * times,
  files: 10 * times,
  bytes: 5e6 * times,
  peakBytes: 200e6,
  clockSeconds: 5 * times,
  seconds: { read: 1 * times * slower, lint: 0, build: 1 * times * slower },
});

describe('growthTable', () => {
  it('says how the time for one row changed between the smallest and the largest', () => {
    expect(growthTable([growth(1), growth(10), growth(100)])).toMatch(
      /time a row, 100 times against 1: 1\.00$/,
    );
    expect(growthTable([growth(1), growth(10, 3)])).toMatch(/time a row, 10 times against 1: 3\.00$/);
  });

  it('gives rows, files, stages and memory a line each size', () => {
    const [, line] = growthTable([growth(2)]).split('\n');
    expect(line?.trim().split(/\s+/)).toEqual([
      '2',
      '2000',
      '20',
      '10',
      '2.00',
      '0.00',
      '2.00',
      '4.00',
      '10.00',
      '2000',
      '200',
    ]);
  });
});

describe('parseGrowth', () => {
  it('reads what was printed and refuses what lacks a number', () => {
    expect(parseGrowth(JSON.stringify(growth(1)))).toEqual(growth(1));
    expect(() => parseGrowth('{"times":1}')).toThrow('no number at rows');
  });
});

describe('pageGrowthTable', () => {
  const pages = (times: number, slower: number) => ({
    times,
    lists: { count: 10, pages: new Map([['/', { seconds: 0.1, bytes: 20_000 }]]) },
    records: {
      count: 1000 * times,
      pages: new Map([
        ['/models/a', { seconds: 0.005 * slower, bytes: 20_000 }],
        ...(times === 1 ? [['/models/b', { seconds: 9, bytes: 9 }] as const] : []),
      ]),
    },
  });

  it('scales the sample to all pages, by what was rendered at each size, and says how a page grew', () => {
    const [, , line, last, refused, ratios] = pageGrowthTable([pages(1, 1), pages(10, 3)]).split('\n');
    expect(line?.trim().split(/\s+/)).toEqual(['1', '10', '100.0', '20.0', '1000', '5.0', '20.0', '6', '20']);
    expect(last).toMatch(/ 151 +200$/);
    expect(refused).toMatch(/^not rendered at 10 times.*: \/models\/b$/);
    expect(ratios).toBe(
      '10 times against 1: a page of lists 1.00 in time, 1.00 in bytes; a page of records 3.00 in time, 1.00 in bytes',
    );
  });

  it('is read from what was printed', () => {
    const { times, lists, records } = pages(10, 1);
    const printed = [lists, records].map((one) => ({ ...one, pages: [...one.pages] }));
    expect(parsePageGrowth(times, JSON.stringify({ lists: printed[0], records: printed[1] }))).toEqual(
      pages(10, 1),
    );
    expect(() => parsePageGrowth(1, '{"lists":{}}')).toThrow();
  });
});
