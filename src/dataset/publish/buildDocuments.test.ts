import { expect, it } from 'vitest';
import { citedSourceIds } from './buildDocuments.ts';

it('finds sources at any depth, once each', () => {
  const body = {
    rows: [{ evidence: { sourceId: 'a' } }, { evidence: { sourceId: 'a' }, secondSourceId: 'b' }],
    x: null,
  };
  expect([...citedSourceIds(body)]).toEqual(['a', 'b']);
  expect(citedSourceIds({ secondSourceId: null })).toEqual(new Set());
});
