import { expect, it } from 'vitest';
import { slug } from './slug.ts';

it('makes a name fit for a link', () => {
  expect(slug('ISO/TC 22/SC 37')).toBe('iso-tc-22-sc-37');
  expect(slug('UNECE WP.29 (GRVA)')).toBe('unece-wp-29-grva');
});
