import { expect, it, describe } from 'vitest';
import { benchTable, growthTable, parseGrowth, type Growth } from './benchTables.ts';

it('says whether each budget holds', () => {
  const table = benchTable([
    { name: 'scripts', value: 95.04, unit: 'kB', budget: 95 },
    { name: 'performance', value: 95, unit: 'points', budget: 95 },
    { name: 'layout shift', value: 0.0004, unit: 'shift', budget: 0.02 },
    { name: 'styles', value: 4.2, unit: 'kB' },
  ]);
  expect(table.split('\n')).toEqual([
    'scripts           95.0 kB      MISSED (at most 95)',
    'performance         95 points  holds (at least 95)',
    'layout shift     0.000         holds (at most 0.02)',
    'styles             4.2 kB',
  ]);
});

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
