import { expect, it } from 'vitest';
import { hostOf } from './hostOf.ts';

it('names the host, and the repository where many share one', () => {
  expect(hostOf('https://www.sac.gov.cn/sacen/a.htm')).toBe('sac.gov.cn');
  expect(hostOf('https://github.com/lmarena/arena-catalog/tree/main/data')).toBe(
    'github.com/lmarena/arena-catalog',
  );
  expect(hostOf('https://github.com/mlcommons')).toBe('github.com/mlcommons');
  expect(hostOf('README.md')).toBeNull();
});
