import { expect, it } from 'vitest';
import { ruleCounts } from './problems.ts';

it('counts the findings of each rule, most first', () => {
  const at = { file: 'sample.csv', line: 2 };
  const problems = ['[b] x', '[a] y', '[b] z', '[c] z'].map((text) => ({ at, text }));
  expect(ruleCounts(problems)).toEqual(['    2  b', '    1  a', '    1  c']);
  expect(ruleCounts([])).toEqual([]);
});
