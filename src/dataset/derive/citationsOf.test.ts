import { expect, it } from 'vitest';
import { citationsOf } from './citationsOf.ts';

it('finds each source once, over every citing field', () => {
  expect(citationsOf({ sourceId: 'a', secondSourceId: 'a' })).toEqual(['a']);
  expect(citationsOf({ sourceId: 'a', titleSourceId: 'b', note: 'c' })).toEqual(['a', 'b']);
  expect(citationsOf({ sourceIds: ['b', 'd'], releaseSourceId: null, resourceId: 'x' })).toEqual(['b', 'd']);
});
