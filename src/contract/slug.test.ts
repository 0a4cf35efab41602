import { expect, it } from 'vitest';
import { isId, slug } from './slug.ts';

it('makes a name fit for a link', () => {
  expect(slug('ISO/TC 22/SC 37')).toBe('iso-tc-22-sc-37');
  expect(slug('UNECE WP.29 (GRVA)')).toBe('unece-wp-29-grva');
});

it.each(['gb-47955-2026', 'arena.code_2', 'a'.repeat(120)])('takes %s for an id', (text) => {
  expect(isId(text)).toBe(true);
});

it.each(['', '..', 'a..b', '-a', 'A', 'a/b', 'a b', 'é', 'a'.repeat(121)])('takes “%s” for no id', (text) => {
  expect(isId(text)).toBe(false);
});
