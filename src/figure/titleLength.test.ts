import { expect, it } from 'vitest';
import { fittingTitle } from './titleLength.ts';

it('takes the first wording that is short enough, or the last', () => {
  const long = 'a '.repeat(13).trim();
  expect(fittingTitle('One wording', 'Another')).toBe('One wording');
  expect(fittingTitle(long, 'Another')).toBe('Another');
  expect(fittingTitle(long, `b ${long}`)).toBe(`b ${long}`);
});
