import { describe, expect, it } from 'vitest';
import { changeLines, fileChanges, hasChanges } from './fileChanges.ts';

const pair = (name: string, before: string | null, after: string | null) => ({ name, before, after });

describe('fileChanges', () => {
  it('finds nothing where all files are the same', () => {
    const found = fileChanges([pair('newest/a_b.svg', '<svg/>', '<svg/>'), pair('newest/a_b.csv', '', '')]);
    expect(hasChanges(found)).toBe(false);
    expect(changeLines(found, 2)).toEqual([
      'csv: 1 same, 0 changed, 0 only before, 0 only after',
      'svg: 1 same, 0 changed, 0 only before, 0 only after',
    ]);
  });

  it('gives the first line that differs, on both sides', () => {
    const found = fileChanges([
      pair('newest/models.gpt-5.5_prices.alt.txt', 'one\nUSD 30 now\nend', 'one\nUSD 31 now\nnew'),
    ]);
    expect(hasChanges(found)).toBe(true);
    expect(changeLines(found, 2)).toEqual([
      'alt.txt: 0 same, 1 changed, 0 only before, 0 only after',
      '',
      '1 × alt.txt: “30 ” → “31 ”',
      '  newest/models.gpt-5.5_prices.alt.txt, line 2',
      '    - USD 30 now',
      '    + USD 31 now',
    ]);
  });

  it('sees lines that were added or lost at the end', () => {
    expect(fileChanges([pair('a.csv', 'one', 'one\ntwo')]).kinds).toMatchObject([
      { before: '', after: 'two' },
    ]);
    expect(fileChanges([pair('a.csv', 'one\n', 'one')]).kinds[0]?.differences).toMatchObject([{ line: 2 }]);
  });

  it.each([
    [null, 'text', 'onlyAfter'],
    ['text', null, 'onlyBefore'],
    [null, '', 'onlyAfter'],
  ] as const)('names what one side lacks: %s, %s', (before, after, side) => {
    const found = fileChanges([pair('newest/a_b.json', before, after)]);
    expect(found[side]).toEqual(['newest/a_b.json']);
    expect(found.kinds).toEqual([]);
    expect(hasChanges(found)).toBe(true);
  });

  it('puts the same change of different lines together, the most frequent first', () => {
    const found = fileChanges([
      pair('a.csv', 'price,1', 'price,2'),
      pair('b.csv', '# the licence of A', '# the license of A'),
      pair('c.csv', '# B has a licence here', '# B has a license here'),
      pair('c.json', '# B has a licence here', '# B has a license here'),
    ]);
    expect(
      found.kinds.map(({ format, before, differences }) => [format, before, differences.length]),
    ).toEqual([
      ['csv', 'licence ', 2],
      ['csv', '1', 1],
      ['json', 'licence ', 1],
    ]);
    expect(changeLines(found, 1)).toContain('  and 1 more');
    expect(changeLines(found, Infinity)).not.toContain('  and 1 more');
  });
});
