import { expect, it } from 'vitest';
import { sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sourceIsNotRepeated } from './sourceIsNotRepeated.ts';

const source = (sourceId: string, url: string | null, title = sourceId) =>
  sampleSource({ sourceId, url, title });

it('finds one page under two ids, however the address is written', () => {
  const sources = [
    source('a', 'https://www.example.org/page/'),
    source('b', 'http://example.org/page#part'),
    source('c', 'https://example.org/other'),
  ];
  expect(textsOf(sourceIsNotRepeated({ sources }))).toEqual([
    '[source-is-not-repeated] b: It is the page of a once more. Cite that one, and take this one out.',
  ]);
});

it('compares titles, publishers and dates where there is no address', () => {
  const sources = [source('a', null, 'Plan'), source('b', null, 'plan'), source('c', null, 'Other plan')];
  expect(sourceIsNotRepeated({ sources })).toHaveLength(1);
});
